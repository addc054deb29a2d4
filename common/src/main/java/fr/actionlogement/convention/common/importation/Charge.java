package fr.actionlogement.convention.common.importation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;

/**
 * What a row would commit on the budget: added up per line by the simulation, which projects the refusals by ceiling.
 *
 * @param ligne code of the budget line
 * @param exercice whose allotment would bear it
 * @param montant positive
 */
public record Charge(String ligne, Exercice exercice, Montant montant) {}
