package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;

/**
 * Money drawn on a loan.
 *
 * @param versement reference of the payment request that it follows
 * @param montant negative when a payment was taken back
 */
public record TirageVu(String versement, LocalDate date, Montant montant) {}
