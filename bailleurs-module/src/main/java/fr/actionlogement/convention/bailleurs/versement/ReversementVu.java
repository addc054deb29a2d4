package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reversal as shown.
 *
 * @param demande the payment it takes back
 * @param dossier what was paid
 * @param decidePar who ordered or rejected it; null before
 * @param exercice whose credits it comes back to; null before
 * @param version to be given back with a decision
 */
public record ReversementVu(
        String reference,
        String demande,
        String dossier,
        Montant montant,
        String motif,
        StatutDeReversement statut,
        String constatePar,
        LocalDate constateLe,
        @Nullable String decidePar,
        @Nullable LocalDate decideLe,
        @Nullable Exercice exercice,
        @Nullable String motifRejet,
        int version) {}
