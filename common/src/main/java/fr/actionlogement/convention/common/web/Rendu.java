package fr.actionlogement.convention.common.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What one request of a batch is answered.
 *
 * @param adresse header {@code Location} of what was created, null when nothing was
 * @param corps body, written as JSON; null when refused
 * @param refus why, null when accepted
 */
public record Rendu(
        @Nullable URI adresse,
        @Nullable Object corps,
        @Nullable Refus refus) {

    /** Created (201). */
    public static Rendu cree(URI adresse, Object corps) {
        return new Rendu(adresse, corps, null);
    }

    /** Refused: nothing of this request stands. */
    public static Rendu refuse(Refus refus) {
        return new Rendu(null, null, refus);
    }
}
