package fr.actionlogement.convention.bailleurs.versement;

/**
 * A share of a schedule model.
 *
 * @param rang from 1
 * @param partPourCent share of the instrument; the shares of a model sum to 100
 */
public record PartDEcheancier(int rang, String libelle, Declencheur declencheur, long partPourCent) {}
