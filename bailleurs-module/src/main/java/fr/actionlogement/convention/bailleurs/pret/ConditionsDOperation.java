package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.bailleurs.echange.Grade;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of the loan of an operation.
 *
 * @param conditions null when nobody said any and no model is in force
 * @param demandees whether they were said for this operation; otherwise those of the model
 * @param source where the model comes from; null for conditions that were said
 * @param grade how much it may be trusted; null for conditions that were said
 * @param modifiables whether they may still be changed
 * @param version to be given back with a change
 */
public record ConditionsDOperation(
        String operation,
        @Nullable ConditionsDePret conditions,
        boolean demandees,
        @Nullable String source,
        @Nullable Grade grade,
        boolean modifiables,
        int version) {}
