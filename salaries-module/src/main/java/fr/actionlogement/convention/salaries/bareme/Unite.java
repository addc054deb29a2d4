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

    /** Reads a value as the business writes it. */
    public long lire(String texte) {
        return switch (this) {
            case EURO -> Montant.lire(texte).centimes();
            case TAUX -> Taux.lire(texte).millioniemes();
            case ETIQUETTE -> texte.charAt(0) - 'A' + 1L;
            default -> Long.parseLong(texte);
        };
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
