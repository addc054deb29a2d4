package fr.actionlogement.convention.common.montant;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** French figures: groups of three by U+202F, decimal comma, U+00A0 before the unit, U+2212 for minus. */
final class Ecriture {

    private static final char GROUPE = '\u202F';
    private static final char INSECABLE = '\u00A0';
    private static final char MOINS = '\u2212';

    private Ecriture() {}

    static String euros(long centimes) {
        return decimal(BigDecimal.valueOf(centimes, 2)) + INSECABLE + "€";
    }

    static String millions(long centimes) {
        return abrege(centimes, 8, 2) + INSECABLE + "M€";
    }

    static String milliards(long centimes) {
        return abrege(centimes, 11, 3) + INSECABLE + "Md€";
    }

    static String pourcent(long millioniemes) {
        BigDecimal valeur = BigDecimal.valueOf(millioniemes, 4).stripTrailingZeros();
        return decimal(valeur.scale() < 2 ? valeur.setScale(2, RoundingMode.UNNECESSARY) : valeur) + INSECABLE + "%";
    }

    static String entier(long nombre) {
        return decimal(BigDecimal.valueOf(nombre));
    }

    /** The share of a whole, in percent with that many decimals, rounded half up; the whole is not zero. */
    static String part(long partie, long tout, int decimales) {
        BigDecimal pourcent = BigDecimal.valueOf(partie)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(tout), decimales, RoundingMode.HALF_UP);
        return decimal(pourcent) + INSECABLE + "%";
    }

    private static String abrege(long centimes, int echelle, int decimalesMax) {
        BigDecimal valeur = BigDecimal.valueOf(centimes, echelle)
                .setScale(decimalesMax, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return decimal(valeur.scale() < 0 ? valeur.setScale(0, RoundingMode.UNNECESSARY) : valeur);
    }

    private static String decimal(BigDecimal valeur) {
        String brut = valeur.abs().toPlainString();
        int point = brut.indexOf('.');
        String entier = point < 0 ? brut : brut.substring(0, point);
        StringBuilder texte = new StringBuilder(brut.length() + 8);
        if (valeur.signum() < 0) {
            texte.append(MOINS);
        }
        for (int i = 0; i < entier.length(); i++) {
            if (i > 0 && (entier.length() - i) % 3 == 0) {
                texte.append(GROUPE);
            }
            texte.append(entier.charAt(i));
        }
        return point < 0
                ? texte.toString()
                : texte.append(',').append(brut, point + 1, brut.length()).toString();
    }
}
