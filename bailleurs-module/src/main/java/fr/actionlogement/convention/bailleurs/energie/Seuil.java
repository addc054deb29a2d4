package fr.actionlogement.convention.bailleurs.energie;

/**
 * The bounds of a label, excluded.
 *
 * @param energie kWh of primary energy per m² and year
 * @param climat kg of CO2 per m² and year
 */
public record Seuil(Etiquette etiquette, int energie, int climat, String grade, String source) {}
