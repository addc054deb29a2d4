package fr.actionlogement.convention.common.export.interne;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file prepared in the background, as its author sees it.
 *
 * @param table code of the table
 * @param titre of the table
 * @param nom of the file
 * @param question filters, as the query of a URL
 * @param lignes rows, null until it is ready
 * @param octets size, null until it is ready
 * @param empreinte SHA-256 in hexadecimal, null until it is ready
 * @param erreur what went wrong, null but for a failure
 */
public record ExportVu(
        long id,
        String table,
        String titre,
        String nom,
        Format format,
        String question,
        Instant demandeLe,
        EtatDExport etat,
        @Nullable Long lignes,
        @Nullable Long octets,
        @Nullable String empreinte,
        @Nullable String erreur) {

    /** Whether it will change by itself. */
    public boolean enCours() {
        return etat == EtatDExport.DEMANDE || etat == EtatDExport.EN_COURS;
    }
}
