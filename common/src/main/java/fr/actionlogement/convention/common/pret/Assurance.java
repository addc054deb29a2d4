package fr.actionlogement.convention.common.pret;

import fr.actionlogement.convention.common.montant.Taux;

/**
 * The borrower's insurance, paid with each instalment.
 *
 * @param taux yearly rate, zero for none
 * @param surCapitalInitial constant premium on what was drawn; otherwise on the balance at the start of the period
 */
public record Assurance(Taux taux, boolean surCapitalInitial) {

    /** No insurance. */
    public static final Assurance AUCUNE = new Assurance(Taux.ZERO, true);
}
