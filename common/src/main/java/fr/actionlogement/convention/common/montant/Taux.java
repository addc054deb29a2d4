package fr.actionlogement.convention.common.montant;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact rate, positive, zero or negative, in millionths: {@code 2,40 %} is 24 000 millionths.
 *
 * <p>In JSON a rate is its percentage as a number with at most four decimals ({@code 2.4}); in the database an integer of
 * millionths.
 *
 * @param millioniemes the rate in millionths of one
 */
public record Taux(long millioniemes) implements Comparable<Taux> {

    /** No part at all: 0 %. */
    public static final Taux ZERO = new Taux(0);

    /** The whole: 100 %. */
    public static final Taux CENT_POUR_CENT = new Taux(1_000_000);

    /** Number of decimals of the rate taken as a ratio. */
    static final int DECIMALES = 6;

    private static final Pattern ECRITURE =
            Pattern.compile("([-\\u2212])?([0-9]{1,6})(?:[,.]([0-9]{1,4}))?[ \\u00A0\\u202F]*%?");

    /** The rate of that many basis points, hundredths of a percent: 240 is 2,40 %. */
    public static Taux dePointsDeBase(int points) {
        return new Taux(Math.multiplyExact(points, 100L));
    }

    /**
     * Reads a percentage: {@code 2,40 %}, {@code 2.4}, {@code -0,5 %}. The text is always a percentage, with or without
     * its sign, and has at most four decimals.
     *
     * @throws MontantIllisible if it is anything else (codes {@code taux-vide}, {@code taux-illisible})
     */
    public static Taux lire(String texte) {
        String saisi = LectureDeMontant.sansBords(texte);
        if (saisi.isEmpty()) {
            throw new MontantIllisible("taux-vide", "Indiquez un taux en pourcentage, par exemple 2,40 %.");
        }
        Matcher lu = ECRITURE.matcher(saisi);
        if (!lu.matches()) {
            throw new MontantIllisible(
                    "taux-illisible",
                    "Ce taux n'est pas lisible : indiquez un pourcentage avec au plus quatre décimales, par exemple 2,40 %.");
        }
        String fraction = lu.group(3) == null ? "" : lu.group(3);
        long valeur = Long.parseLong(lu.group(2)) * 10_000 + Long.parseLong((fraction + "0000").substring(0, 4));
        return new Taux(lu.group(1) == null ? valeur : -valeur);
    }

    /** {@code 2,40 %}: two decimals at least, four at most, U+00A0 before the sign. */
    public String enTexte() {
        return Ecriture.pourcent(millioniemes);
    }

    /** The percentage at scale 4, for JSON and exports only. */
    public BigDecimal enPourcent() {
        return BigDecimal.valueOf(millioniemes, 4);
    }

    @Override
    public int compareTo(Taux autre) {
        return Long.compare(millioniemes, autre.millioniemes);
    }

    /** As {@link #enTexte()}. */
    @Override
    public String toString() {
        return enTexte();
    }
}
