package fr.actionlogement.convention.common.budget;

import org.jspecify.annotations.Nullable;

/**
 * The first fault of a kind found on a line by the verification.
 *
 * @param sequence number of the entry at fault, null when a counter is
 * @param nature stable code, for instance {@code ECRITURE_ALTEREE}
 * @param detail French words
 */
public record Anomalie(String ligne, @Nullable Long sequence, String nature, String detail) {

    /** One French line naming the place. */
    public String phrase() {
        return ligne + (sequence == null ? "" : ", écriture n°\u00a0" + sequence) + "\u00a0: " + detail;
    }
}
