package fr.actionlogement.convention.politiquespubliques.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.pret.Echeance;
import java.util.List;

/**
 * Money of a borrower on what fell due, the oldest line first, its interest before its principal (code civil, article
 * 1343-1).
 *
 * @param interets part that pays interest
 * @param capital part that pays principal
 */
public record Recette(Montant interets, Montant capital) {

    /** Nothing received. */
    public static final Recette AUCUNE = new Recette(Montant.ZERO, Montant.ZERO);

    /** Both parts. */
    public Montant total() {
        return interets.plus(capital);
    }

    /** What is due and not received yet. */
    static Montant du(List<Echeance> echues, Recette recue) {
        return Montant.somme(echues.stream().map(Echeance::montant).toList())
                .moins(recue.total())
                .auMoins(Montant.ZERO);
    }

    /**
     * Splits a receipt between the interest and the principal that it pays.
     *
     * @param echues lines that fell due, in the order of days
     * @param recue what was received before
     * @param montant at most what is due
     */
    static Recette imputer(List<Echeance> echues, Recette recue, Montant montant) {
        Montant interetsRecus = recue.interets();
        Montant capitalRecu = recue.capital();
        Montant interets = Montant.ZERO;
        Montant capital = Montant.ZERO;
        for (Echeance echeance : echues) {
            Montant interetsPayes = echeance.interets().auPlus(interetsRecus);
            Montant capitalPaye = echeance.capital().auPlus(capitalRecu);
            interetsRecus = interetsRecus.moins(interetsPayes);
            capitalRecu = capitalRecu.moins(capitalPaye);
            Montant reste = montant.moins(interets).moins(capital);
            Montant surInterets = echeance.interets().moins(interetsPayes).auPlus(reste);
            interets = interets.plus(surInterets);
            capital = capital.plus(echeance.capital().moins(capitalPaye).auPlus(reste.moins(surInterets)));
        }
        return new Recette(interets, capital);
    }
}
