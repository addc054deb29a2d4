package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;

/**
 * Money of the ledger moves for an operation; heard by the other features of this axis in the same transaction, just before
 * the ledger writes it.
 *
 * @param demande reference of the payment request
 * @param operation reference of the operation
 * @param montant positive when paid, negative when a payment is taken back
 * @param date day of effect
 */
public record VersementComptabilise(
        String demande, String operation, Financeur financeur, Montant montant, LocalDate date) {}
