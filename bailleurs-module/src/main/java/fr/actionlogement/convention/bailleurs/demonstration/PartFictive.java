package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.common.montant.Montant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a fictitious plan.
 *
 * @param engagement its commitment, chosen beforehand; null when nothing is committed
 */
public record PartFictive(
        Financeur financeur, Montant montant, @Nullable UUID engagement) {}
