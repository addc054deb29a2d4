package fr.actionlogement.convention.common.pret;

import fr.actionlogement.convention.common.montant.Taux;
import java.time.LocalDate;

/**
 * A yearly rate, or the value of an index, from a day on.
 *
 * @param depuis first day
 */
public record TauxAu(LocalDate depuis, Taux taux) {}
