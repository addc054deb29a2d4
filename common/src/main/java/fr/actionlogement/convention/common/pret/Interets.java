package fr.actionlogement.convention.common.pret;

import fr.actionlogement.convention.common.montant.Taux;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Interest that runs on a balance that moves, exact until it is rounded once, half up. */
final class Interets {

    private static final long MILLION = 1_000_000L;
    private static final int JOURS_DE_L_AN = 365;

    /** Sum of balance × rate × days, in centimes × millionths × days. */
    private BigDecimal couru = BigDecimal.ZERO;

    void courir(long solde, Taux taux, long jours) {
        couru = couru.add(BigDecimal.valueOf(solde)
                .multiply(BigDecimal.valueOf(taux.millioniemes()))
                .multiply(BigDecimal.valueOf(jours)));
    }

    /** What has run is paid. */
    void effacer() {
        couru = BigDecimal.ZERO;
    }

    long surUnAnDe365Jours() {
        return arrondir(couru.divide(BigDecimal.valueOf(MILLION * JOURS_DE_L_AN), Annuite.PRECISION));
    }

    /** What has run, as a part of a whole period: proportional rate, weighed by days. */
    BigDecimal exactsSurUnePeriode(Periodicite periodicite, LocalDate debut, LocalDate fin) {
        long jours = ChronoUnit.DAYS.between(debut, fin);
        return couru.multiply(BigDecimal.valueOf(periodicite.mois()))
                .divide(BigDecimal.valueOf(12L * MILLION * jours), Annuite.PRECISION);
    }

    long surUnePeriode(Periodicite periodicite, LocalDate debut, LocalDate fin) {
        return arrondir(exactsSurUnePeriode(periodicite, debut, fin));
    }

    static BigDecimal surDesMois(BigDecimal base, Taux taux, int mois) {
        return base.multiply(BigDecimal.valueOf(taux.millioniemes() * mois))
                .divide(BigDecimal.valueOf(12L * MILLION), Annuite.PRECISION);
    }

    static long arrondir(BigDecimal centimes) {
        return centimes.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
