package fr.actionlogement.convention.app.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@SiAxe("bailleurs")
class OperationDUnBailleurIT extends Parcours {

    private static final String GESTIONNAIRE = "gestionnaire.bailleurs";

    @Test
    void une_operation_va_du_bailleur_au_solde_ses_versements_certifies_par_une_autre_personne() {
        en(GESTIONNAIRE, "/bailleurs/bailleurs/nouveau");
        saisir("SIREN", "732829320");
        saisir("Nom", "Habitat des Tilleuls");
        saisir("Catégorie", "Entreprise sociale");
        saisir("Groupe Action Logement", "Oui");
        saisir("Département du siège", "Nord");
        presser("Enregistrer");
        String operation = operation();
        assertThat(texte()).contains("Lille (59350)");
        accomplir("Déposer", "Déposer");
        accomplir("Prendre en instruction", "Prendre en instruction");
        accomplir("Présenter en comité", "Présenter en comité");
        assertThat(propose("Accorder")).isFalse();
        en("comite", operation);
        accomplir("Accorder 1 000 000,00 €", "Engager 1 000 000,00 €");
        en(GESTIONNAIRE, operation);
        accomplir("Conventionner", "Conventionner");
        accomplir("Constater la mise en chantier", "Constater la mise en chantier");

        verser(operation, "150 000,00");
        verser(operation, "100 000,00");

        en("lecture", operation);
        assertThat(texte()).contains("250\u202f000,00\u00a0€", "Versement payé", "Opération accordée");
        assertThat(propose("Demander")).isFalse();

        en(GESTIONNAIRE, operation);
        accomplir("Constater l’achèvement", "Constater l’achèvement");
        en(GESTIONNAIRE, "/pieces" + operation.replace("/bailleurs", "") + "?type=DECOMPTE-DEFINITIF");
        choisir("Fichier", "decompte.pdf", "%PDF-1.4 décompte définitif");
        presser("Joindre au dossier");
        en("comite", operation);
        accomplir("Solder", "Solder");
        assertThat(texte()).contains("Ce dossier est clos", "Opération soldée", "Dégagement");
    }

    private String operation() {
        en(GESTIONNAIRE, "/bailleurs/operations/nouvelle");
        saisir("Intitulé", "Les Tilleuls, Lille");
        saisir("SIREN du bailleur", "732 829 320");
        choisirLaCommune("Commune", "lil", "Lille (59350)");
        saisir("Nature", "Construction neuve");
        saisir("PLUS", "40");
        saisir("Coût total", "10 000 000,00");
        saisir("Action Logement : prêt", "1 000 000,00");
        saisir("Caisse des dépôts", "9 000 000,00");
        presser("Enregistrer le brouillon");
        return chemin();
    }

    private void verser(String operation, String montant) {
        en(GESTIONNAIRE, operation);
        presser("Demander");
        saisir("Montant demandé", montant);
        saisir("Référence du justificatif", "Ordre de service");
        presser("Demander le versement");
        String demande = chemin();
        assertThat(propose("Certifier")).isFalse();
        en("controleur.1", demande);
        accomplir("Certifier", "Certifier " + montant + " €");
        assertThat(propose("Verser")).isFalse();
        en("controleur.2", demande);
        accomplir("Verser " + montant + " €", "Verser " + montant + " €");
    }
}
