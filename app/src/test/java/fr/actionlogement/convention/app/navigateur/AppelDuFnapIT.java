package fr.actionlogement.convention.app.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@SiAxe("politiques")
class AppelDuFnapIT extends Parcours {

    private static final String GESTIONNAIRE = "gestionnaire.politiques";

    @Test
    void un_appel_2024_est_paye_et_un_appel_2025_est_refuse() {
        String convention = convention();
        String appel = appel(convention, "2024");
        accomplir("Déposer", "Déposer l’appel de 1 250 000,00 €");
        assertThat(propose("Engager")).isFalse();
        en("controleur.1", appel);
        accomplir("Engager 1 250 000,00 €", "Engager 1 250 000,00 €");
        presser("Certifier le service fait");
        saisir("Montant certifié", "1 250 000,00");
        saisir("Constat", "Conforme");
        presser("Certifier le service fait");
        assertThat(propose("Payer")).isFalse();
        en("controleur.2", appel);
        presser("Payer 1 250 000,00 €");
        saisir("Montant à payer", "1 250 000,00");
        saisir("Crédits de l’exercice", "2024");
        presser("Ordonner le paiement");
        assertThat(texte()).contains("Paiement ordonné", "Versement");

        String refuse = appel(convention, "2025");
        accomplir("Déposer", "Déposer l’appel de");
        en("controleur.1", refuse);
        assertThat(texte()).contains("faute de dotation");
        accomplir("Engager", "Engager");
        assertThat(texte()).contains("dotation annuelle");
        en("controleur.1", refuse);
        assertThat(texte()).doesNotContain("Écritures au grand livre");
    }

    private String convention() {
        en(GESTIONNAIRE, "/politiques/conventions/nouvelle?programme=FNAP");
        saisir("Programme", "FNAP");
        saisir("Organisme", "Fonds d’essai");
        saisir("Objet", "Contribution au fonds");
        saisir("Date de signature", "2023-07-03");
        saisir("Début de validité", "2023-01-01");
        saisir("Fin de validité", "2025-12-31");
        saisir("annees[0].montantConventionne", "300 000 000");
        saisir("annees[1].montantConventionne", "150 000 000");
        saisir("annees[2].montantConventionne", "10 000 000");
        presser("Enregistrer la convention");
        return chemin();
    }

    private String appel(String convention, String exercice) {
        en(GESTIONNAIRE, convention);
        presser("Préparer un appel de fonds");
        saisir("Convention", convention.substring(convention.lastIndexOf('/') + 1));
        saisir("Exercice", exercice);
        saisir("Nature", "Contribution");
        saisir("Montant appelé", "1 250 000,00");
        saisir("Objet", "Appel " + exercice);
        saisir("Justificatif", "Délibération reçue");
        presser("Enregistrer le brouillon");
        return chemin();
    }
}
