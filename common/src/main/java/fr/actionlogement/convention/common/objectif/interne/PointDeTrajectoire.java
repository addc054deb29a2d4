package fr.actionlogement.convention.common.objectif.interne;

import java.time.YearMonth;

/**
 * A target at the end of a month.
 *
 * @param ajoute recorded with an effect in that month
 * @param realise recorded since the beginning
 * @param attendu on the straight line
 */
public record PointDeTrajectoire(YearMonth mois, long ajoute, long realise, long attendu) {}
