package fr.actionlogement.convention.common.export.interne;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file being written, row after row; nothing of it stays in memory. */
interface Fichier {

    /** A row: one cell per column, of the type of its column. */
    void ligne(@Nullable Object[] cellules);

    /** The foot: heading, count and totals. */
    void finir(Cartouche cartouche, Totaux totaux) throws IOException;
}
