package fr.actionlogement.convention.bailleurs.production;

/**
 * Dwellings of a year, in three series that are never added up.
 *
 * @param agrements approved that year
 * @param misesEnChantier started that year: the default measure
 * @param livraisons delivered that year
 */
public record AnneeDeProduction(int annee, long agrements, long misesEnChantier, long livraisons) {}
