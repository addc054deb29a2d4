package fr.actionlogement.convention.bailleurs.versement;

import org.jspecify.annotations.Nullable;

/**
 * A share of a schedule model.
 *
 * @param rang from 1
 * @param partPourCent share of the instrument; the shares of a model sum to 100
 * @param solde whether it is the balance
 * @param plafondPourCent what the shares before the balance may reach together; null without a cap
 */
public record PartDEcheancier(
        int rang,
        String libelle,
        Declencheur declencheur,
        long partPourCent,
        boolean solde,
        @Nullable Integer plafondPourCent) {}
