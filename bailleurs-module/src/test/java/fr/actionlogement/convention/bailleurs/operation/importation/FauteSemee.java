package fr.actionlogement.convention.bailleurs.operation.importation;

import java.util.Map;
import java.util.function.Consumer;

/** Every kind of fault that a file of operations may hold, how to sow it, and what the import must call it. */
enum FauteSemee {
    INTITULE_VIDE("Intitulé", "valeur-manquante", l -> l.put("Intitulé", "")),
    SIREN_FAUX("SIREN du bailleur", "valeur-illisible", l -> l.put("SIREN du bailleur", "732829321")),
    BAILLEUR_INCONNU("SIREN du bailleur", "bailleur-inconnu", l -> l.put("SIREN du bailleur", "974111098")),
    COMMUNE_ILLISIBLE("Commune", "valeur-illisible", l -> l.put("Commune", "Lille")),
    COMMUNE_INCONNUE("Commune", "commune-inconnue", l -> l.put("Commune", "59999")),
    NATURE_INCONNUE("Nature", "valeur-illisible", l -> l.put("Nature", "Ravalement")),
    LIGNE_HORS_TERRITOIRE("Ligne budgétaire", "ligne-hors-territoire", l -> l.put("Ligne budgétaire", "BAI-OUTRE-MER")),
    COUT_ILLISIBLE("Coût total", "montant-illisible", l -> l.put("Coût total", "cent mille")),
    COUT_AMBIGU("Coût total", "montant-ambigu", l -> l.put("Coût total", "100.000")),
    PLAN_NON_BOUCLE("Coût total", "plan-non-boucle", l -> l.put("Coût total", "100000,01")),
    SANS_ACTION_LOGEMENT("Action Logement : prêt", "sans-action-logement", l -> {
        l.put("Action Logement : prêt", "0");
        l.put("Caisse des dépôts", "100000");
    }),
    MONTANT_NEGATIF("Fonds propres du bailleur", "montant-negatif-ou-nul", l -> {
        l.put("Fonds propres du bailleur", "-1");
        l.put("Caisse des dépôts", "90001");
    }),
    INSTRUMENT_HORS_LIGNE("Action Logement : dotation en fonds propres", "instrument-hors-ligne", l -> {
        l.put("Commune", "97411");
        l.put("Logements PLUS", "");
        l.put("Logements LLS", "8");
        l.put("Action Logement : dotation en fonds propres", "1");
        l.put("Caisse des dépôts", "89999");
    }),
    NOMBRE_ILLISIBLE("Logements PLAI adapté", "valeur-illisible", l -> l.put("Logements PLAI adapté", "douze")),
    TROP_DE_LOGEMENTS("Logements PLS", "trop-de-logements", l -> l.put("Logements PLS", "100001")),
    SANS_LOGEMENT("Logements PLUS", "sans-logement", l -> l.put("Logements PLUS", "")),
    PRODUIT_HORS_TERRITOIRE("Logements LLTS", "produit-hors-territoire", l -> l.put("Logements LLTS", "3")),
    ETAT_INCONNU("Avancement", "valeur-illisible", l -> l.put("Avancement", "Soldé")),
    EXERCICE_MANQUANT("Exercice", "exercice-manquant", l -> l.put("Exercice", "")),
    EXERCICE_EN_TROP("Exercice", "exercice-en-trop", l -> {
        l.put("Avancement", "Brouillon");
        l.put("Accordé le", "");
    }),
    DATE_ILLISIBLE("Accordé le", "valeur-illisible", l -> l.put("Accordé le", "31/02/2024")),
    DATE_MANQUANTE("Mis en chantier le", "date-manquante", l -> l.put("Avancement", "En travaux")),
    DATE_EN_TROP("Achevé le", "date-en-trop", l -> l.put("Achevé le", "01/06/2025")),
    DATE_FUTURE("Accordé le", "date-future", l -> l.put("Accordé le", "15/03/2099")),
    DATES_DESORDONNEES("Accordé le", "dates-desordonnees", l -> l.put("Déposé le", "16/03/2024")),
    DATE_HORS_CONVENTION("Accordé le", "date-hors-convention", l -> l.put("Accordé le", "31/12/2022")),
    DEJA_REPRISE(
            "Référence d’origine", "deja-reprise", l -> l.put("Référence d’origine", FichierDOperations.DEJA_REPRISE)),
    PLAFOND("Exercice", "disponible-insuffisant", l -> {
        l.put("Action Logement : prêt", "2000000000");
        l.put("Caisse des dépôts", "");
        l.put("Coût total", "2000000000");
    }),
    PLAFOND_POUR_UN_SEUL_INSTRUMENT("Exercice", "disponible-insuffisant", l -> {
        l.put("Action Logement : subvention", "2000000000");
        l.put("Caisse des dépôts", "");
        l.put("Coût total", "2000010000");
    }),
    DOUBLON("Référence d’origine", "doublon", l -> {});

    private final String colonne;
    private final String code;
    private final Consumer<Map<String, String>> alteration;

    FauteSemee(String colonne, String code, Consumer<Map<String, String>> alteration) {
        this.colonne = colonne;
        this.code = code;
        this.alteration = alteration;
    }

    String colonne() {
        return colonne;
    }

    String code() {
        return code;
    }

    /** Makes a right row wrong, in one way. */
    void semer(Map<String, String> ligne, FichierDOperations fichier) {
        fichier.accorderALille(ligne);
        alteration.accept(ligne);
        if (this == DOUBLON) {
            ligne.put("Référence d’origine", fichier.premiereOrigine());
        }
    }
}
