package fr.actionlogement.convention.salaries.aide;

import org.jspecify.annotations.Nullable;

/**
 * What became of a partner's aid.
 *
 * @param reference reference given here; null when refused
 * @param code stable kebab-case identifier of the refusal; null otherwise
 * @param message French sentence; null otherwise
 */
public record Enregistrement(
        @Nullable String reference,
        @Nullable String code,
        @Nullable String message) {

    static Enregistrement fait(String reference) {
        return new Enregistrement(reference, null, null);
    }

    static Enregistrement refuse(String code, String message) {
        return new Enregistrement(null, code, message);
    }
}
