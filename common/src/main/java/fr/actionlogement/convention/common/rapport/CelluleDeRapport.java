package fr.actionlogement.convention.common.rapport;

import fr.actionlogement.convention.common.montant.Montant;

/**
 * A typed cell.
 *
 * @param type what the value is
 * @param valeur words, or a whole number: centimes for an amount
 */
public record CelluleDeRapport(Type type, String valeur) {

    /** What a cell is. */
    public enum Type {
        /** Words. */
        TEXTE,
        /** Centimes. */
        MONTANT,
        /** A count. */
        NOMBRE
    }

    /** Words. */
    public static CelluleDeRapport texte(String texte) {
        return new CelluleDeRapport(Type.TEXTE, texte);
    }

    /** An amount. */
    public static CelluleDeRapport montant(Montant montant) {
        return new CelluleDeRapport(Type.MONTANT, String.valueOf(montant.centimes()));
    }

    /** A count. */
    public static CelluleDeRapport nombre(long nombre) {
        return new CelluleDeRapport(Type.NOMBRE, String.valueOf(nombre));
    }
}
