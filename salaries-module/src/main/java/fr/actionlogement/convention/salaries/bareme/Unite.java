package fr.actionlogement.convention.salaries.bareme;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;

/** What the number of a rule counts, and how it is written. */
public enum Unite {
    /** Centimes. */
    EURO,
    /** Millionths. */
    TAUX,
    /** Years. */
    AN,
    /** Months. */
    MOIS,
    /** Days. */
    JOUR,
    /** Kilometres. */
    KILOMETRE,
    /** Minutes. */
    MINUTE,
    /** A plain number. */
    NOMBRE,
    /** Energy label, A (1) to G (7). */
    ETIQUETTE,
    /** Yes, written 1: the rule holds. */
    OUI;

    /** French name. */
    public String libelle() {
        return switch (this) {
            case EURO -> "Euros";
            case TAUX -> "Pourcentage";
            case AN -> "Années";
            case MOIS -> "Mois";
            case JOUR -> "Jours";
            case KILOMETRE -> "Kilomètres";
            case MINUTE -> "Minutes";
            case NOMBRE -> "Nombre";
            case ETIQUETTE -> "Étiquette énergie";
            case OUI -> "Oui ou non";
        };
    }

    /** What a value looks like, for a message. */
    String exemple() {
        return switch (this) {
            case EURO -> "un montant, par exemple 1 234,56";
            case TAUX -> "un pourcentage, par exemple 1,5 %";
            case ETIQUETTE -> "une étiquette, de A à G";
            case OUI -> "un oui, écrit 1";
            default -> "un nombre entier, par exemple 12";
        };
    }

    /** Reads a value as the business writes it. */
    public long lire(String texte) {
        return switch (this) {
            case EURO -> Montant.lire(texte).centimes();
            case TAUX -> Taux.lire(texte).millioniemes();
            case ETIQUETTE -> etiquette(texte);
            case OUI -> entier(texte, 1);
            default -> entier(texte, 10_000_000);
        };
    }

    private static long etiquette(String texte) {
        if (texte.length() != 1 || texte.charAt(0) < 'A' || texte.charAt(0) > 'G') {
            throw new NumberFormatException(texte);
        }
        return texte.charAt(0) - 'A' + 1L;
    }

    private static long entier(String texte, long maximum) {
        long lu = Long.parseLong(texte);
        if (lu > maximum) {
            throw new NumberFormatException(texte);
        }
        return lu;
    }

    /** Writes a value in French, with its unit. */
    public String enTexte(long valeur) {
        return switch (this) {
            case EURO -> Montant.deCentimes(valeur).enTexte();
            case TAUX -> new Taux(valeur).enTexte();
            case AN -> valeur + "\u00a0" + (valeur < 2 ? "an" : "ans");
            case MOIS -> valeur + "\u00a0mois";
            case JOUR -> valeur + "\u00a0" + (valeur < 2 ? "jour" : "jours");
            case KILOMETRE -> valeur + "\u00a0km";
            case MINUTE -> valeur + "\u00a0min";
            case ETIQUETTE -> String.valueOf((char) ('A' + valeur - 1));
            case NOMBRE -> Long.toString(valeur);
            case OUI -> valeur == 0 ? "non" : "oui";
        };
    }
}
