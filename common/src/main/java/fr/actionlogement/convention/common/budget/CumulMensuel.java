package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.YearMonth;

/**
 * What was committed and paid on a line at the end of a month, since the beginning.
 *
 * @param mois last month counted
 */
public record CumulMensuel(YearMonth mois, Montant engage, Montant verse) {}
