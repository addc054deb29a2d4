package fr.actionlogement.convention.common.importation;

import java.util.List;
import java.util.Optional;

/**
 * A kind of file that can be imported: one bean per kind, found by the engine. The engine reads, stores, reports, cuts into
 * chunks of at most 1 000 rows, resumes and undoes; the type says what a row means.
 *
 * <p>Every method runs as the person who deposits, applies or undoes. {@link #appliquer} and {@link #annuler} run inside the
 * transaction that also moves the checkpoint of the lot: they open none, and an exception takes the whole chunk back.
 */
public interface TypeImport {

    /** What users see, and who may use it. The same object or an equal one every time. */
    Descriptif descriptif();

    /**
     * What makes a row unique in its file, for instance the reference of the dossier: the second row with the same key is
     * rejected. Empty when two rows may be alike.
     */
    default Optional<String> cle(Ligne ligne) {
        return Optional.empty();
    }

    /** The column to name when {@link #cle} finds a row twice; empty when the key is made of several. */
    default Optional<Colonne<?>> colonneDeLaCle() {
        return Optional.empty();
    }

    /**
     * Rules that involve several columns, or the database: {@link Ligne#signaler} rejects a row. Reads only; called during
     * the simulation on at most 1 000 rows, so that what it needs is read in one query.
     */
    default void examiner(List<Ligne> lignes) {}

    /** The amount that the row bears on a budget line, added up by the simulation; empty when it bears none. */
    default Optional<Charge> charge(Ligne ligne) {
        return Optional.empty();
    }

    /** Whether {@link #charge} is a commitment, whose refusal by a ceiling the simulation foresees. */
    default boolean engage() {
        return true;
    }

    /**
     * Applies rows, at most 1 000, in file order; must check again what may have changed since the simulation.
     *
     * @return one issue per row, in the same order
     */
    List<Issue> appliquer(Lot lot, List<Ligne> lignes);

    /**
     * Undoes rows that were applied, at most 1 000, by reverse entries; called from the last row to the first.
     *
     * @return one issue per row, in the same order; a refused row stays applied
     */
    List<Issue> annuler(Lot lot, List<LigneAppliquee> lignes);
}
