package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.montant.Montant;

/**
 * What the rows of a lot would commit on one line and year.
 *
 * @param ligne code of the budget line
 * @param libelle its French name
 * @param exercice year of the allotment
 * @param lignes rows that fit under the ceilings
 * @param montant their sum
 * @param refusees rows that a ceiling would refuse as things stand
 * @param montantRefuse their sum
 */
public record PosteSimule(
        String ligne, String libelle, int exercice, int lignes, Montant montant, int refusees, Montant montantRefuse) {}
