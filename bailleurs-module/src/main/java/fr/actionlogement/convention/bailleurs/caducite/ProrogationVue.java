package fr.actionlogement.convention.bailleurs.caducite;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A prorogation as shown.
 *
 * @param avant last day when it was asked
 * @param depuis since when it is in that state
 * @param version to be given back with a decision
 */
public record ProrogationVue(
        String reference,
        String operation,
        LocalDate avant,
        LocalDate jusquAu,
        String motif,
        StatutDeProrogation statut,
        Instant depuis,
        String demandePar,
        LocalDate demandeLe,
        @Nullable String decidePar,
        @Nullable LocalDate decideLe,
        @Nullable String motifRefus,
        int version) {}
