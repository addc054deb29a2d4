package fr.actionlogement.convention.app.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SiAxe("salaries")
class AideMobiliJeuneIT extends Parcours {

    private static final String GESTIONNAIRE = "gestionnaire.salaries";

    @Autowired
    private Clock horloge;

    @Test
    void une_aide_va_de_l_eligibilite_expliquee_au_paiement() {
        en(GESTIONNAIRE, "/salaries/simulateur");
        saisir("Contrat", "Contrat d’apprentissage");
        presser("Simuler");
        assertThat(texte()).contains("Ce qui changerait la réponse", "Mobili-Jeune", "Tous les critères");
        String dossier = demande();
        accomplir("Déposer la demande", "Déposer");
        accomplir("Instruire", "Instruire");
        assertThat(texte()).contains("une autre personne doit l’accorder");
        assertThat(propose("Accorder")).isFalse();

        en("controleur.1", dossier);
        accomplir("Accorder 1 100,00 €", "Engager 1 100,00 €");
        en(GESTIONNAIRE, dossier);
        presser("Demander");
        saisir("Quittances reçues", "3");
        presser("Demander");
        assertThat(propose("Certifier")).isFalse();
        en("controleur.1", dossier);
        accomplir("Certifier", "Certifier");
        accomplir("Payer", "Verser 300,00 €");

        en("lecture", dossier);
        assertThat(texte()).contains("Payé le", "300,00\u00a0€").doesNotContain("Bernard");
        assertThat(propose("Payer")).isFalse();
    }

    private String demande() {
        LocalDate debut = LocalDate.now(horloge).minusMonths(4).withDayOfMonth(1);
        en(GESTIONNAIRE, "/salaries/mobili-jeune/nouvelle");
        saisir("Nom", "Bernard");
        saisir("Prénom", "Noé");
        saisir("Date de naissance", "2005-01-02");
        saisir("Nature du contrat", "Contrat d’apprentissage");
        saisir("Début du contrat", debut.toString());
        saisir("Fin du contrat", debut.plusYears(1).minusDays(1).toString());
        saisir("Secteur de l’employeur", "Privé non agricole");
        saisir("SIREN de l’employeur", "732829320");
        saisir("Rémunération brute mensuelle", "1 100,00");
        saisir("Commune du logement", "59350");
        saisir("Statut d’occupation", "Locataire");
        saisir("Entrée dans le logement", debut.toString());
        saisir("Loyer et charges par mois", "450");
        saisir("APL ou ALS par mois", "0");
        saisir("Distance de l’ancien logement", "120");
        saisir("Périodicité", "Trimestrielle");
        presser("Enregistrer le brouillon");
        return chemin();
    }
}
