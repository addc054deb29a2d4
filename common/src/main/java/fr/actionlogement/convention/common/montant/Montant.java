package fr.actionlogement.convention.common.montant;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * A sum of money in euros, exact to the centime, positive, zero or negative.
 *
 * <p>Immutable. Every operation is exact: an overflow of the {@code long} throws {@link ArithmeticException}, and the only
 * method that rounds, {@link #appliquer}, makes the caller choose how. In JSON an amount is a number of euros with at
 * most two decimals; in the database a {@code bigint} of centimes.
 *
 * @param centimes the amount in centimes
 */
public record Montant(long centimes) implements Comparable<Montant> {

    /** Zero euro. */
    public static final Montant ZERO = new Montant(0);

    /** The largest number of integer digits that a text or a JSON number may have. */
    public static final int CHIFFRES_ENTIERS = 15;

    private static final int CENTIMES_PAR_EURO = 100;

    /** The amount of that many centimes. */
    public static Montant deCentimes(long centimes) {
        return centimes == 0 ? ZERO : new Montant(centimes);
    }

    /**
     * The amount of that many whole euros.
     *
     * @throws ArithmeticException if the centimes do not fit a long
     */
    public static Montant deEuros(long euros) {
        return deCentimes(Math.multiplyExact(euros, CENTIMES_PAR_EURO));
    }

    /**
     * Reads an amount of euros typed or exported by a French reader: {@code 1 234,56 €}, {@code 1234.5}, {@code -12}.
     *
     * <p>Accepts the space, U+00A0 and U+202F between groups of three digits, a trailing {@code €}, the comma, and a dot
     * only when it can be nothing but a decimal mark. Never rounds and never guesses.
     *
     * @throws MontantIllisible if the text is empty, ambiguous ({@code 1.234}), has more than two decimals or more than
     *     {@value #CHIFFRES_ENTIERS} integer digits, or is not a number
     */
    public static Montant lire(String texte) {
        return LectureDeMontant.lire(texte);
    }

    /**
     * The sum of all these amounts, {@link #ZERO} when there is none.
     *
     * @throws ArithmeticException on overflow
     */
    public static Montant somme(Iterable<Montant> montants) {
        Montant total = ZERO;
        for (Montant montant : montants) {
            total = total.plus(montant);
        }
        return total;
    }

    /**
     * This amount plus the other.
     *
     * @throws ArithmeticException on overflow
     */
    public Montant plus(Montant autre) {
        return deCentimes(Math.addExact(centimes, autre.centimes));
    }

    /**
     * This amount minus the other.
     *
     * @throws ArithmeticException on overflow
     */
    public Montant moins(Montant autre) {
        return deCentimes(Math.subtractExact(centimes, autre.centimes));
    }

    /**
     * The same amount with the other sign.
     *
     * @throws ArithmeticException on overflow
     */
    public Montant oppose() {
        return deCentimes(Math.negateExact(centimes));
    }

    /**
     * This amount multiplied by a whole number.
     *
     * @throws ArithmeticException on overflow
     */
    public Montant fois(long facteur) {
        return deCentimes(Math.multiplyExact(centimes, facteur));
    }

    /**
     * This amount multiplied by the rate, rounded to the centime as the caller says: the one place that rounds money.
     *
     * @throws ArithmeticException on overflow, or if {@code arrondi} is {@link RoundingMode#UNNECESSARY} and the product
     *     is not a whole number of centimes
     */
    public Montant appliquer(Taux taux, RoundingMode arrondi) {
        BigInteger produit = BigInteger.valueOf(centimes).multiply(BigInteger.valueOf(taux.millioniemes()));
        return deCentimes(new BigDecimal(produit, Taux.DECIMALES)
                .setScale(0, arrondi)
                .toBigIntegerExact()
                .longValueExact());
    }

    /**
     * Splits this amount in proportion to the weights, by the largest remainder (ties to the first): the shares sum to
     * this amount exactly, none has the other sign, and a weight of zero receives nothing.
     *
     * @param poids at least one weight, none negative, not all zero
     * @return one share per weight, in the same order; unmodifiable
     * @throws IllegalArgumentException if the weights break the conditions above
     */
    public List<Montant> repartir(List<Long> poids) {
        return Repartition.repartir(this, poids);
    }

    /** Whether this amount is strictly above zero. */
    public boolean estPositif() {
        return centimes > 0;
    }

    /** Whether this amount is exactly zero. */
    public boolean estNul() {
        return centimes == 0;
    }

    /** Whether this amount is strictly below zero. */
    public boolean estNegatif() {
        return centimes < 0;
    }

    /** Whether this amount is strictly greater than the ceiling: an amount equal to it does not exceed it. */
    public boolean depasse(Montant plafond) {
        return centimes > plafond.centimes;
    }

    /** The smaller of the two. */
    public Montant auPlus(Montant autre) {
        return depasse(autre) ? autre : this;
    }

    /** The greater of the two. */
    public Montant auMoins(Montant autre) {
        return autre.depasse(this) ? autre : this;
    }

    /** {@code 1 234 567,89 €}: groups by U+202F, U+00A0 before the sign, always two decimals. */
    public String enTexte() {
        return Ecriture.euros(centimes);
    }

    /** {@code 450 M€}: millions of euros, at most two decimals, without trailing zeros. */
    public String enMillions() {
        return Ecriture.millions(centimes);
    }

    /** {@code 5,25 Md€}: billions of euros, at most three decimals (the million), without trailing zeros. */
    public String enMilliards() {
        return Ecriture.milliards(centimes);
    }

    /** The amount in euros at scale 2, for JSON and exports only. */
    public BigDecimal enEuros() {
        return BigDecimal.valueOf(centimes, 2);
    }

    @Override
    public int compareTo(Montant autre) {
        return Long.compare(centimes, autre.centimes);
    }

    /** As {@link #enTexte()}, so that a message or a log line reads like the screen. */
    @Override
    public String toString() {
        return enTexte();
    }
}
