package fr.actionlogement.convention.bailleurs.energie;

/**
 * Where the plan stands at the end of a year, or today in the current one; everything is added up since the beginning.
 *
 * @param rehabilites dwellings rehabilitated
 * @param attendus what a straight line to the nearest comparable target expects; a hypothesis
 * @param gwhParAn GWh of primary energy saved each year, the rest left out
 * @param tonnesParAn tonnes of CO2 avoided each year, the rest left out
 * @param passoiresEradiquees dwellings that are F or G no longer
 */
public record AnneeDuPlan(
        int annee, long rehabilites, long attendus, long gwhParAn, long tonnesParAn, long passoiresEradiquees) {}
