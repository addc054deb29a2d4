package fr.actionlogement.convention.common.web;

import org.jspecify.annotations.Nullable;

/**
 * Keyset pagination of a list.
 *
 * @param precedente path and query of the previous page, null on the first one
 * @param suivante path and query of the next page, null on the last one
 * @param resume French text between the two, for instance {@code 50 dossiers sur 4 000}
 */
public record Pagination(
        @Nullable String precedente, @Nullable String suivante, String resume) {}
