package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;

/**
 * An unpaid month of a claim.
 *
 * @param mois first day of the month
 * @param du rent and charges due
 * @param recu paid by the tenant or by housing benefit
 * @param indemnite what the guarantee pays of it
 */
public record MoisVu(LocalDate mois, Montant du, Montant recu, Montant indemnite) {

    /** What was not paid. */
    public Montant impaye() {
        return du.moins(recu);
    }
}
