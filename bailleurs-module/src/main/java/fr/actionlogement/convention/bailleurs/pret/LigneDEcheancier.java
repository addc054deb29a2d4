package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.Echeance;
import fr.actionlogement.convention.common.pret.TypeDEcheance;
import java.time.LocalDate;

/**
 * A line of the schedule of a loan.
 *
 * @param montant interest and principal due that day
 * @param capitalises interest added to the balance instead of being due
 * @param restant balance after it
 * @param recu received on it
 * @param reste still due on it, zero before its day
 */
public record LigneDEcheancier(
        int rang,
        LocalDate date,
        TypeDEcheance nature,
        Taux taux,
        Montant interets,
        Montant capital,
        Montant montant,
        Montant capitalises,
        Montant restant,
        SituationDEcheance situation,
        Montant recu,
        Montant reste) {

    static LigneDEcheancier appelee(EcheanceAppelee e, LocalDate jour) {
        SituationDEcheance situation = e.reste().estPositif()
                ? e.date().isBefore(jour) ? SituationDEcheance.IMPAYEE : SituationDEcheance.DUE
                : e.consolide().estPositif() ? SituationDEcheance.CONSOLIDEE : SituationDEcheance.REGLEE;
        return new LigneDEcheancier(
                e.rang(),
                e.date(),
                e.nature(),
                e.taux(),
                e.interets(),
                e.capital(),
                e.montant(),
                e.capitalises(),
                e.restant(),
                situation,
                e.recu(),
                e.reste());
    }

    static LigneDEcheancier aVenir(Echeance e) {
        return new LigneDEcheancier(
                e.rang(),
                e.date(),
                e.type(),
                e.taux(),
                e.interets(),
                e.capital(),
                e.montant(),
                e.capitalises(),
                e.restant(),
                SituationDEcheance.A_VENIR,
                Montant.ZERO,
                Montant.ZERO);
    }
}
