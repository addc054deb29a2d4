package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a financing plan.
 *
 * @param engagement its commitment on the ledger; null before the grant and for the other funders
 */
public record FinancementVu(
        Financeur financeur, Montant montant, @Nullable UUID engagement) {}
