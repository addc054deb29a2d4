package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.TypeDEcheance;
import java.time.LocalDate;

/**
 * What fell due on a loan on a day; only what was received on it, or joined the balance by a rescheduling, moves afterwards.
 *
 * @param rang from 1, in the order of days
 * @param capitalises interest added to the balance instead of being due
 * @param restant balance after it
 */
public record EcheanceAppelee(
        int rang,
        LocalDate date,
        TypeDEcheance nature,
        Taux taux,
        Montant interets,
        Montant capital,
        Montant capitalises,
        Montant restant,
        Montant interetsRecus,
        Montant capitalRecu,
        Montant interetsConsolides,
        Montant capitalConsolide) {

    /** What was due that day. */
    public Montant montant() {
        return interets.plus(capital);
    }

    /** What was received on it. */
    public Montant recu() {
        return interetsRecus.plus(capitalRecu);
    }

    /** What joined the balance by a rescheduling. */
    public Montant consolide() {
        return interetsConsolides.plus(capitalConsolide);
    }

    /** Interest still due. */
    public Montant resteInterets() {
        return interets.moins(interetsRecus).moins(interetsConsolides);
    }

    /** Principal still due. */
    public Montant resteCapital() {
        return capital.moins(capitalRecu).moins(capitalConsolide);
    }

    /** Everything still due. */
    public Montant reste() {
        return resteInterets().plus(resteCapital());
    }

    /** The same with more received on it. */
    EcheanceAppelee recevant(Montant autresInterets, Montant autreCapital) {
        return new EcheanceAppelee(
                rang,
                date,
                nature,
                taux,
                interets,
                capital,
                capitalises,
                restant,
                interetsRecus.plus(autresInterets),
                capitalRecu.plus(autreCapital),
                interetsConsolides,
                capitalConsolide);
    }

    /** The same, what is still due on it joining the balance. */
    EcheanceAppelee consolidee() {
        return new EcheanceAppelee(
                rang,
                date,
                nature,
                taux,
                interets,
                capital,
                capitalises,
                restant,
                interetsRecus,
                capitalRecu,
                interetsConsolides.plus(resteInterets()),
                capitalConsolide.plus(resteCapital()));
    }

    /** Whether it is the same line of the schedule: what is received and consolidated apart. */
    boolean estLaMeme(EcheanceAppelee autre) {
        return rang == autre.rang
                && date.equals(autre.date)
                && nature == autre.nature
                && taux.equals(autre.taux)
                && interets.equals(autre.interets)
                && capital.equals(autre.capital)
                && capitalises.equals(autre.capitalises)
                && restant.equals(autre.restant);
    }
}
