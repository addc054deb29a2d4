package fr.actionlogement.convention.common.pret;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;

/**
 * The rest of a loan arranged anew, from the first instalment after that day.
 *
 * @param echeancesRestantes instalments left, the deferred ones included
 * @param echeancesDifferees first ones that pay interest only
 * @param interetsConsolides what was due and unpaid and joins the balance, interest or principal, zero or positive
 */
public record Reamenagement(LocalDate date, int echeancesRestantes, int echeancesDifferees, Montant interetsConsolides)
        implements Evenement {}
