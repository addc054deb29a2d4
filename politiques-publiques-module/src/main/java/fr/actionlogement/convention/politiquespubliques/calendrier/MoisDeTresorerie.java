package fr.actionlogement.convention.politiquespubliques.calendrier;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.YearMonth;

/**
 * Cash of a month.
 *
 * @param paye paid in that month
 * @param enCours calls deposited and not paid, in the month that their payment is expected
 * @param attendu planned calls not called yet, in the month that their payment is expected
 */
public record MoisDeTresorerie(YearMonth mois, Montant paye, Montant enCours, Montant attendu) {

    /** What goes out, or is expected to. */
    public Montant total() {
        return paye.plus(enCours).plus(attendu);
    }
}
