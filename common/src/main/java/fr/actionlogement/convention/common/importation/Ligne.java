package fr.actionlogement.convention.common.importation;

import java.util.Optional;

/** One row of a lot whose cells are all readable. */
public interface Ligne {

    /** Number of the line in the file, as a text editor shows it; the header is line 1. */
    int numero();

    /** Value of a mandatory column. */
    <V> V valeur(Colonne<V> colonne);

    /** Value of an optional column; empty when the column or the cell is. */
    <V> Optional<V> facultative(Colonne<V> colonne);

    /** Title of a column as the file writes it; the declared one when the file does not have it. */
    String titre(Colonne<?> colonne);

    /**
     * Rejects the row, from {@link TypeImport#examiner} only; a row may be given several faults.
     *
     * @param code stable kebab-case identifier
     * @param message French sentence saying what to correct
     */
    void signaler(Colonne<?> colonne, String code, String message);

    /** Lists a remark beside the row without rejecting it, from {@link TypeImport#examiner} only. */
    void avertir(Colonne<?> colonne, String code, String message);
}
