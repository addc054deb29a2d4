package fr.actionlogement.convention.common.importation;

import org.jspecify.annotations.Nullable;

/**
 * What became of a row: {@link #faite}, {@link #sansEffet} or {@link #refusee}.
 *
 * @param repere for a row that was done, what its undoing will need; null otherwise
 * @param code stable kebab-case identifier of a refusal; null otherwise
 * @param message French sentence; null for a row that was done
 * @param colonne title of the column that a refusal is about; null when the whole row is
 */
public record Issue(
        @Nullable String repere,
        @Nullable String code,
        @Nullable String message,
        @Nullable String colonne) {

    /**
     * The row was applied, or undone.
     *
     * @param repere what undoing it will need: a reference, an identifier, the value before; at most 2 000 characters
     */
    public static Issue faite(String repere) {
        return new Issue(repere, null, null, null);
    }

    /** The row changes nothing: what it says is there already. */
    public static Issue sansEffet(String message) {
        return new Issue(null, null, message, null);
    }

    /** The row is refused and left to be corrected; the other rows are not concerned. */
    public static Issue refusee(String code, String message) {
        return new Issue(null, code, message, null);
    }

    /** The same, for one column of the row. */
    public static Issue refusee(Colonne<?> colonne, String code, String message) {
        return new Issue(null, code, message, colonne.titre());
    }

    /** Whether the row was refused. */
    public boolean estRefusee() {
        return code != null;
    }

    /** Whether the row was applied. */
    public boolean estFaite() {
        return repere != null;
    }
}
