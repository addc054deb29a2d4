package fr.actionlogement.banc;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.CalculDePret;
import fr.actionlogement.convention.common.pret.Echeance;
import fr.actionlogement.convention.common.pret.Echeancier;
import fr.actionlogement.convention.common.pret.Modalites;
import fr.actionlogement.convention.common.pret.Periodicite;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Schedules of 240 monthly instalments: the product's, and one that any author would write with BigDecimal. The product
 * dates a line when it is read: amounts are compared without dates on either side, then both with every line dated.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class Prets {

    private static final MathContext PRECISION = new MathContext(24);
    private static final BigDecimal DOUZE = BigDecimal.valueOf(12);
    private static final LocalDate DEPART = LocalDate.of(2026, 1, 31);
    private static final int ECHEANCES = 240;

    private final Montant capital = Montant.lire("123 456,78");

    /** In hundredths of a percent: 1 %, whose twelfth has no end and is never rounded by itself, and 1.5 %. */
    @Param({"100", "150"})
    private int pointsDeBase;

    private record Ligne(BigDecimal interets, BigDecimal capital, BigDecimal restant) {}

    private record LigneDatee(LocalDate date, Ligne ligne) {}

    /** Equal results first, speed afterwards. */
    @Setup
    public void comparer() {
        List<Echeance> notres = centimes().lignes();
        List<LigneDatee> autres = decimalDate();
        for (int i = 0; i < ECHEANCES; i++) {
            Echeance a = notres.get(i);
            Ligne b = autres.get(i).ligne();
            if (!a.date().equals(autres.get(i).date())
                    || a.interets().centimes() != b.interets().movePointRight(2).longValueExact()
                    || a.capital().centimes() != b.capital().movePointRight(2).longValueExact()
                    || a.restant().centimes() != b.restant().movePointRight(2).longValueExact()) {
                throw new IllegalStateException("Échéance " + (i + 1) + " : " + a + " / " + b);
            }
        }
    }

    @Benchmark
    public Echeancier centimes() {
        return CalculDePret.echeancier(Modalites.constantes(DEPART, Periodicite.MENSUELLE, ECHEANCES), capital, Taux.dePointsDeBase(pointsDeBase));
    }

    @Benchmark
    public List<Echeance> centimesDate() {
        return new ArrayList<>(centimes().lignes());
    }

    @Benchmark
    public List<Ligne> decimal() {
        BigDecimal annuel = BigDecimal.valueOf(pointsDeBase, 4);
        BigDecimal i = annuel.divide(DOUZE, PRECISION);
        BigDecimal reste = new BigDecimal("123456.78");
        BigDecimal facteur = BigDecimal.ONE.add(i).pow(-ECHEANCES, PRECISION);
        BigDecimal echeance = reste.multiply(i)
                .divide(BigDecimal.ONE.subtract(facteur), PRECISION)
                .setScale(2, RoundingMode.HALF_UP);
        List<Ligne> lignes = new ArrayList<>(ECHEANCES);
        for (int rang = 1; rang <= ECHEANCES; rang++) {
            BigDecimal interets = reste.multiply(annuel).divide(DOUZE, 2, RoundingMode.HALF_UP);
            BigDecimal principal = rang == ECHEANCES ? reste : echeance.subtract(interets);
            reste = reste.subtract(principal);
            lignes.add(new Ligne(interets, principal, reste));
        }
        return lignes;
    }

    @Benchmark
    public List<LigneDatee> decimalDate() {
        List<LigneDatee> lignes = new ArrayList<>(ECHEANCES);
        for (Ligne ligne : decimal()) {
            lignes.add(new LigneDatee(DEPART.plusMonths(lignes.size() + 1), ligne));
        }
        return lignes;
    }
}
