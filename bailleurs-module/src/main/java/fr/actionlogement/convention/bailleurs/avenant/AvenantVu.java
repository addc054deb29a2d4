package fr.actionlogement.convention.bailleurs.avenant;

import fr.actionlogement.convention.bailleurs.operation.Ecart;
import fr.actionlogement.convention.common.montant.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amendment as shown.
 *
 * @param numero from 1 in its operation
 * @param ecarts what differs, as it was read when it was asked
 * @param montantAvant what Action Logement brought
 * @param montantApres what it brings with the amendment
 * @param depuis since when it is in that state
 * @param version to be given back with a decision
 */
public record AvenantVu(
        String reference,
        String operation,
        int numero,
        List<Ecart> ecarts,
        Montant montantAvant,
        Montant montantApres,
        String motif,
        StatutDAvenant statut,
        Instant depuis,
        String demandePar,
        LocalDate demandeLe,
        @Nullable String decidePar,
        @Nullable LocalDate decideLe,
        @Nullable String motifRejet,
        int version) {

    /** What the ledger commits more, negative when it releases. */
    public Montant variation() {
        return montantApres.moins(montantAvant);
    }
}
