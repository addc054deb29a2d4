package fr.actionlogement.convention.bailleurs.operation;

import org.jspecify.annotations.Nullable;

/**
 * What became of an operation taken over, or given back.
 *
 * @param reference reference given here; null when refused
 * @param code stable kebab-case identifier of the refusal; null otherwise
 * @param message French sentence; null otherwise
 */
public record IssueDeReprise(
        @Nullable String reference,
        @Nullable String code,
        @Nullable String message) {

    static IssueDeReprise faite(String reference) {
        return new IssueDeReprise(reference, null, null);
    }

    static IssueDeReprise refusee(String code, String message) {
        return new IssueDeReprise(null, code, message);
    }
}
