package fr.actionlogement.convention.common.pret;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;

/**
 * Money that moves on a day: a drawing, or a repayment of the TAEG equation.
 *
 * @param montant the direction is said by whoever uses it
 */
public record Flux(LocalDate date, Montant montant) {}
