package fr.actionlogement.convention.common.importation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;

/**
 * The amount that a row bears on a budget line: added up by the simulation and, where it is a commitment, set against the ceilings.
 *
 * @param ligne code of the budget line
 * @param exercice whose allotment would bear it
 * @param montant positive
 */
public record Charge(String ligne, Exercice exercice, Montant montant) {}
