package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.budget.interne.LectureDuLivre;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proof of the books: sums, counters and chains are computed again from the entries. The last result is kept for the health
 * signal.
 */
@Service
public class Verification {

    private final LectureDuLivre livre;
    private final Clock horloge;
    private final AtomicReference<@Nullable Constat> dernier = new AtomicReference<>();

    Verification(LectureDuLivre livre, Clock horloge) {
        this.livre = livre;
        this.horloge = horloge;
    }

    /** Verifies the whole ledger, on one snapshot; reads every entry. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Constat verifier() {
        Constat constat = new Constat(horloge.instant(), livre.nombreDEcritures(), livre.anomalies());
        dernier.set(constat);
        return constat;
    }

    /** The last result of this instance, null before the first verification. */
    public @Nullable Constat dernier() {
        return dernier.get();
    }

    /**
     * What a verification found.
     *
     * @param instant when it was done
     * @param ecritures number of entries read
     * @param anomalies first faults per line, empty when the books are sound
     */
    public record Constat(Instant instant, long ecritures, List<Anomalie> anomalies) {

        /** Whether the books are sound. */
        public boolean sain() {
            return anomalies.isEmpty();
        }
    }
}
