package fr.actionlogement.convention.common.budget;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Keys of commitments to come. */
public final class CleDEngagement {

    private CleDEngagement() {}

    /**
     * A key that nobody has. Keys follow time (version 7 of RFC 9562): a million new commitments enter their indexes at one
     * end, where keys drawn at random would touch every page of them.
     */
    public static UUID nouvelle() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
