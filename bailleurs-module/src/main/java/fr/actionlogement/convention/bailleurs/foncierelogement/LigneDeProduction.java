package fr.actionlogement.convention.bailleurs.foncierelogement;

/**
 * What the association produced in a year, in dwellings; three series that are never added up.
 *
 * @param agrees approved that year
 * @param chantiers started that year
 * @param livres delivered that year
 * @param dontLibres of the deliveries
 * @param dontIntermediaires of the deliveries
 * @param dontSociaux of the deliveries
 * @param prioritaires of the deliveries, let to priority households
 */
public record LigneDeProduction(
        int annee,
        long agrees,
        long chantiers,
        long livres,
        long dontLibres,
        long dontIntermediaires,
        long dontSociaux,
        long prioritaires) {}
