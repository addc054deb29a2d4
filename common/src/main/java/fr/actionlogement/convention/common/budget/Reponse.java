package fr.actionlogement.convention.common.budget;

import org.jspecify.annotations.Nullable;

/**
 * The ledger's answer to one item of a batch.
 *
 * @param sequence number of the entry on its line; null when refused
 * @param refus why; null when accepted
 */
public record Reponse(@Nullable Long sequence, @Nullable MotifDeRefus refus) {

    /** Whether the movement is in the books. */
    public boolean acceptee() {
        return refus == null;
    }
}
