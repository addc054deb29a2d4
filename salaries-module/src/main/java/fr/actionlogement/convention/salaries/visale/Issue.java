package fr.actionlogement.convention.salaries.visale;

import org.jspecify.annotations.Nullable;

/**
 * What became of a partner's row.
 *
 * @param reference given here; null when refused
 * @param code stable kebab-case identifier of the refusal; null otherwise
 * @param message French sentence; null otherwise
 */
public record Issue(
        @Nullable String reference,
        @Nullable String code,
        @Nullable String message) {

    static Issue faite(String reference) {
        return new Issue(reference, null, null);
    }

    static Issue refusee(String code, String message) {
        return new Issue(null, code, message);
    }
}
