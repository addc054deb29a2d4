package fr.actionlogement.convention.common.export;

import fr.actionlogement.convention.common.securite.Niveau;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A table that can be taken away as a file: one bean per table, found by the engine, served at {@code
 * /exports/<code>.csv}, {@code .xlsx} and under {@code /api}. The filters are those of the page: the same record of
 * criteria, bound from the same parameters of the URL.
 *
 * @param <L> a row
 * @param <C> criteria: a record, bound and validated as a controller's {@code @ModelAttribute}; its components {@code
 *     avant} and {@code apres} say a place in a list and are never a filter
 */
public interface TableExportee<L, C> {

    /** Name in the addresses, kebab-case, unique in the house, for instance {@code operations-financees}. */
    String code();

    /** Code of the axis whose rights guard the table, {@code common} when it belongs to none. */
    String axe();

    /** French title, in the plural, for instance {@code Opérations}. */
    String titre();

    /** Levels that open the table, any of them being enough. */
    default Set<Niveau> niveaux() {
        return Set.of(Niveau.LECTURE);
    }

    /** The record of criteria. */
    Class<C> criteres();

    /** The filters that are set, as the file's heading says them: French label, value in words; in the order shown. */
    Map<String, String> filtres(C criteres);

    /** Columns, in order. */
    List<ColonneExportee<L>> colonnes(C criteres);

    /**
     * How many rows answer, counted up to a limit: beyond it the file is prepared in the background. A short table may keep
     * this way of counting, which reads it; a long one answers by a query.
     *
     * @param plafond as soon as that many are found, it is the answer
     */
    default long compter(C criteres, long plafond) {
        long[] lues = {0};
        parcourir(criteres, ligne -> lues[0]++);
        return Math.min(lues[0], plafond);
    }

    /**
     * Gives every row, in the order of the page. Called as the person who exports, inside a read-only transaction that
     * sees one snapshot and may last; a query read row by row ({@code JdbcTemplate.query(…, RowCallbackHandler)}) comes in
     * packets, so that memory stays flat whatever the number of rows.
     */
    void parcourir(C criteres, Consumer<L> ligne);
}
