package fr.actionlogement.convention.common.pret;

import fr.actionlogement.convention.common.montant.Taux;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How much principal an instalment pays: the instalment is fixed once, and again only when rate, balance or term changes. */
final class Remboursement {

    private final Modalites modalites;
    private int fin;
    private boolean aRecalculer = true;
    private boolean aRaccourcir;
    private @Nullable Taux taux;
    private @Nullable Annuite annuite;
    private @Nullable BigDecimal reference;
    private int rangDeReference;

    Remboursement(Modalites modalites) {
        this.modalites = modalites;
        this.fin = modalites.echeances();
    }

    /** Rank of the last instalment. */
    int fin() {
        return fin;
    }

    void recalculer() {
        aRecalculer = true;
    }

    void raccourcir() {
        aRaccourcir = true;
    }

    void finir(int nouvelleFin) {
        fin = nouvelleFin;
        aRecalculer = true;
        aRaccourcir = false;
    }

    /** At the start of a period: fixes the instalment anew when the rate has changed, before the period's own events. */
    void preparer(Taux courant, long solde, int rang) {
        if (changer(courant) || aRecalculer) {
            BigDecimal base = BigDecimal.valueOf(solde);
            fixer(
                    base,
                    base.add(Interets.surDesMois(
                            base, courant, modalites.periodicite().mois())),
                    rang);
        }
    }

    /**
     * The principal of an instalment.
     *
     * @param exacts interest of the period before rounding
     * @param interets the same, rounded
     */
    long capital(Taux courant, long solde, BigDecimal exacts, long interets, int rang) {
        changer(courant);
        if (rang >= fin) {
            return solde;
        }
        BigDecimal base = BigDecimal.valueOf(solde);
        if (aRaccourcir && !aRecalculer) {
            raccourcir(base, base.add(exacts), rang);
        } else if (aRecalculer) {
            fixer(base, base.add(exacts), rang);
        }
        aRaccourcir = false;
        if (rang >= fin) {
            return solde;
        }
        long voulu = constant()
                ? arrondi(reference())
                : arrondi(annuite().progressee(reference(), rangDeReference, rang)) - interets;
        return Math.max(0, Math.min(voulu, solde));
    }

    private void fixer(BigDecimal solde, BigDecimal dette, int rang) {
        int reste = fin - rang + 1;
        reference = constant()
                ? solde.divide(BigDecimal.valueOf(reste), Annuite.PRECISION)
                : annuite().premiere(dette, rang, reste);
        rangDeReference = rang;
        aRecalculer = false;
    }

    private void raccourcir(BigDecimal solde, BigDecimal dette, int rang) {
        int reste = fin - rang + 1;
        int nombre = constant()
                ? solde.divide(reference(), 0, RoundingMode.CEILING)
                        .min(BigDecimal.valueOf(reste))
                        .intValueExact()
                : annuite().nombre(dette, annuite().progressee(reference(), rangDeReference, rang), rang, reste);
        fin = rang + Math.max(1, nombre) - 1;
    }

    private boolean constant() {
        return modalites.profil() == Profil.CAPITAL_CONSTANT;
    }

    /** True when the rate was another; what an instalment repays is worked out once for each rate. */
    private boolean changer(Taux courant) {
        boolean change = !courant.equals(taux);
        if (change) {
            taux = courant;
            annuite = new Annuite(courant, modalites.periodicite(), modalites.progression());
        }
        return change;
    }

    private Annuite annuite() {
        return Objects.requireNonNull(annuite);
    }

    private BigDecimal reference() {
        return Objects.requireNonNull(reference);
    }

    private static long arrondi(BigDecimal centimes) {
        return Interets.arrondir(centimes);
    }
}
