package fr.actionlogement.convention.common.pret;

import fr.actionlogement.convention.common.montant.Taux;
import java.math.BigDecimal;
import java.math.MathContext;

/** The instalment that pays a debt back: {@code M = D ÷ Σ wj (1 + i)^-j}, where wj grows each year by the progression. */
final class Annuite {

    static final MathContext PRECISION = new MathContext(24);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal ANNEE = BigDecimal.valueOf(12);

    private final BigDecimal taux;
    private final BigDecimal actualisation;
    private final BigDecimal croissance;
    private final boolean constante;
    private final int parAn;

    Annuite(Taux taux, Periodicite periodicite, Taux progression) {
        BigDecimal i =
                ratio(taux).multiply(BigDecimal.valueOf(periodicite.mois())).divide(ANNEE, PRECISION);
        this.taux = i;
        this.actualisation = BigDecimal.ONE.divide(BigDecimal.ONE.add(i), PRECISION);
        this.croissance = BigDecimal.ONE.add(ratio(progression));
        this.constante = progression.equals(Taux.ZERO);
        this.parAn = periodicite.parAn();
    }

    /** The first of {@code nombre} instalments that pay {@code dette}, due on the day of the first one, whose rank is given. */
    BigDecimal premiere(BigDecimal dette, int rang, int nombre) {
        return dette.divide(somme(rang, nombre, BigDecimal.ONE), PRECISION);
    }

    /** How many instalments, the first being {@code premiere}, pay {@code dette}; at most {@code nombre}. */
    int nombre(BigDecimal dette, BigDecimal premiere, int rang, int nombre) {
        for (int n = 1; n < nombre; n++) {
            if (somme(rang, n, premiere).compareTo(dette) >= 0) {
                return n;
            }
        }
        return nombre;
    }

    /** What an instalment becomes from one rank to another. */
    BigDecimal progressee(BigDecimal echeance, int depuis, int jusqua) {
        int annees = constante ? 0 : annee(jusqua) - annee(depuis);
        return annees == 0 ? echeance : echeance.multiply(croissance.pow(annees, PRECISION), PRECISION);
    }

    private BigDecimal somme(int rang, int nombre, BigDecimal premiere) {
        if (constante) {
            return premiere.multiply(rente(nombre), PRECISION);
        }
        BigDecimal terme = premiere;
        BigDecimal somme = BigDecimal.ZERO;
        for (int j = 0; j < nombre; j++) {
            somme = somme.add(terme, PRECISION);
            terme = terme.multiply(actualisation, PRECISION);
            if (annee(rang + j + 1) > annee(rang + j)) {
                terme = terme.multiply(croissance, PRECISION);
            }
        }
        return somme;
    }

    /** Sum of the discount factors of constant instalments, due from today on: closed form. */
    private BigDecimal rente(int nombre) {
        if (taux.signum() == 0) {
            return BigDecimal.valueOf(nombre);
        }
        return BigDecimal.ONE
                .subtract(actualisation.pow(nombre, PRECISION))
                .divide(BigDecimal.ONE.subtract(actualisation), PRECISION);
    }

    private int annee(int rang) {
        return (rang - 1) / parAn;
    }

    private static BigDecimal ratio(Taux taux) {
        return BigDecimal.valueOf(taux.millioniemes()).divide(MILLION, PRECISION);
    }
}
