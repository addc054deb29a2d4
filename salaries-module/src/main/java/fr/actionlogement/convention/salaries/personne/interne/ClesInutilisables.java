package fr.actionlogement.convention.salaries.personne.interne;

import org.jspecify.annotations.Nullable;

/** The keys of the identities do not let the product start; the French message says what to do. */
final class ClesInutilisables extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClesInutilisables(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
