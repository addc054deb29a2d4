package fr.actionlogement.convention.common.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The lines of {@link PretSimple}, never modified: what decides them is kept in whole centimes, and a line gets its day, its
 * principal and its premium when it is read. A portfolio adds up thousands of schedules and reads few of their lines.
 */
final class LignesEnCentimes extends AbstractList<Echeance> implements RandomAccess {

    private final Modalites modalites;
    private final long capital;
    private final Taux taux;
    private final long[] interets;
    private final long[] soldes;
    private final int taille;

    /**
     * Takes the arrays as they are.
     *
     * @param interets paid at each line
     * @param soldes after each line
     * @param taille lines that the arrays hold
     */
    LignesEnCentimes(Modalites modalites, long capital, Taux taux, long[] interets, long[] soldes, int taille) {
        this.modalites = modalites;
        this.capital = capital;
        this.taux = taux;
        this.interets = interets;
        this.soldes = soldes;
        this.taille = taille;
    }

    @Override
    public int size() {
        return taille;
    }

    @Override
    public Echeance get(int index) {
        Objects.checkIndex(index, taille);
        long avant = index == 0 ? capital : soldes[index - 1];
        return new Echeance(
                index + 1,
                modalites.periodicite().date(modalites.depart(), index + 1),
                TypeDEcheance.ECHEANCE,
                taux,
                Montant.deCentimes(interets[index]),
                Montant.deCentimes(avant - soldes[index]),
                assurance(avant),
                Montant.ZERO,
                Montant.deCentimes(soldes[index]));
    }

    private Montant assurance(long avant) {
        Assurance assurance = modalites.assurance();
        long parPeriode =
                assurance.taux().millioniemes() * modalites.periodicite().mois();
        return Montant.deCentimes(
                PretSimple.surUnePeriode(assurance.surCapitalInitial() ? capital : avant, parPeriode));
    }
}
