package fr.actionlogement.convention.common.export.web;

import fr.actionlogement.convention.common.export.interne.Format;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file to prepare in the background.
 *
 * @param table code of the table
 * @param question filters, as the query of the page's URL, for instance {@code categorie=OPH&departement=69}
 */
record DemandeDExport(
        @NotBlank @Pattern(regexp = "[a-z0-9-]{1,60}") String table,
        @NotNull Format format,
        @TexteSur(max = 2000) @Nullable String question) {

    String filtres() {
        return question == null ? "" : question;
    }
}
