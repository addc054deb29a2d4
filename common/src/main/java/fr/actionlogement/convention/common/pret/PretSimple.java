package fr.actionlogement.convention.common.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.math.BigDecimal;
import java.util.List;

/**
 * The commonest loan — drawn at once, at one rate, paid back by constant instalments — in whole centimes. Its lines are
 * those of {@link Deroulement}, to the centime; portfolios and simulations ask for them by the thousand.
 */
final class PretSimple {

    /** Millionths of a yearly rate, over twelve months. */
    private static final long PAR_MOIS = 12_000_000L;

    /** Below, balance × rate × months fits in a long. */
    private static final long CAPITAL_MAXIMAL = 100_000_000_000L;

    /** Nearer than that to half a centime, the binary estimate of the instalment is not trusted to round. */
    private static final double DOUTE = 1e-3;

    private final Modalites modalites;
    private final long capital;
    private final Taux taux;
    private final int mois;

    PretSimple(Modalites modalites, Montant capital, Taux taux) {
        this.modalites = modalites;
        this.capital = capital.centimes();
        this.taux = taux;
        this.mois = modalites.periodicite().mois();
    }

    static boolean convient(Modalites modalites, List<Flux> tirages, List<TauxAu> taux) {
        return tirages.size() == 1
                && taux.size() == 1
                && modalites.profil() == Profil.ECHEANCES_CONSTANTES
                && modalites.progression().equals(Taux.ZERO)
                && modalites.differe() == TypeDeDiffere.AUCUN
                && tirages.get(0).date().equals(modalites.depart())
                && tirages.get(0).montant().estPositif()
                && tirages.get(0).montant().centimes() <= CAPITAL_MAXIMAL
                && taux.get(0).taux().millioniemes() <= 1_000_000
                && modalites.assurance().taux().millioniemes() <= 1_000_000;
    }

    Echeancier derouler() {
        long echeance = echeance();
        long parPeriode = taux.millioniemes() * mois;
        int nombre = modalites.echeances();
        long[] interets = new long[nombre];
        long[] soldes = new long[nombre];
        long solde = capital;
        int lignes = 0;
        while (lignes < nombre && solde > 0) {
            long dus = surUnePeriode(solde, parPeriode);
            boolean derniere = lignes == nombre - 1;
            solde -= derniere ? solde : Math.max(0, Math.min(echeance - dus, solde));
            interets[lignes] = dus;
            soldes[lignes++] = solde;
        }
        return new Echeancier(
                List.of(new Flux(modalites.depart(), Montant.deCentimes(capital))),
                new LignesEnCentimes(modalites, capital, taux, interets, soldes, lignes));
    }

    /** Proportional interest of a period, rounded half up. */
    static long surUnePeriode(long base, long millioniemesParPeriode) {
        return (base * millioniemesParPeriode + PAR_MOIS / 2) / PAR_MOIS;
    }

    /** {@code D i ÷ (1 - (1 + i)^-n)}, rounded half up. */
    private long echeance() {
        int n = modalites.echeances();
        if (taux.equals(Taux.ZERO)) {
            return (2 * capital + n) / (2L * n);
        }
        double i = (double) taux.millioniemes() * mois / PAR_MOIS;
        double estimee = capital * i / -Math.expm1(-n * Math.log1p(i));
        double reste = estimee - Math.floor(estimee);
        return Math.abs(reste - 0.5) > DOUTE ? Math.round(estimee) : exacte(n);
    }

    private long exacte(int n) {
        BigDecimal du = BigDecimal.valueOf(capital);
        BigDecimal dette = du.add(Interets.surDesMois(du, taux, mois));
        return Interets.arrondir(new Annuite(taux, modalites.periodicite(), Taux.ZERO).premiere(dette, 1, n));
    }
}
