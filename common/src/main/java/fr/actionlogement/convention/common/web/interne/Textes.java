package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Erreur;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one rule about texts that come from outside, whatever the way: JSON, form, parameter or CSV cell. */
public final class Textes {

    /** What one writes between the groups of a number. */
    private static final String ENTRE = "[\\s\\u00a0\\u2007\\u2009\\u202f._/-]{0,2}";

    /** Sex, year, month, department, commune, order, optional key; separators only where one writes them. */
    private static final Pattern NIR = Pattern.compile("(?<![\\p{Alnum}])([1-478])" + ENTRE + "(\\d{2})" + ENTRE
            + "(0[1-9]|1[0-2]|20|3\\d|4[0-2]|[5-9]\\d)" + ENTRE + "(\\d{2}|2[ABab])" + ENTRE + "(\\d{3})" + ENTRE
            + "(\\d{3})(?:" + ENTRE + "(\\d{2}))?(?![\\p{Alnum}])");

    /** The fewest: without its key, and with a letter for Corsica. */
    private static final int CHIFFRES_D_UN_NIR = 12;

    private Textes() {}

    /**
     * Says what is wrong with a text, whatever its length.
     *
     * @param texte not null
     * @param lignes whether line breaks and tabs are accepted
     * @return the fault, without field; empty when the text is safe
     */
    public static Optional<Erreur> faute(String texte, boolean lignes) {
        if (!estLisible(texte, lignes)) {
            return Optional.of(new Erreur(
                    null, "caractere-refuse", "Ce texte contient un caractère invisible refusé : retapez-le."));
        }
        if (ressembleAUnNir(texte)) {
            return Optional.of(
                    new Erreur(
                            null,
                            "nir-refuse",
                            "Ce texte ressemble à un numéro de sécurité sociale : retirez-le, il n'est jamais enregistré ici."));
        }
        return Optional.empty();
    }

    /** Whether every character can be stored and shown: no control character, no lone surrogate, no non-character. */
    public static boolean estLisible(String texte, boolean lignes) {
        for (int i = 0; i < texte.length(); i += Character.charCount(texte.codePointAt(i))) {
            if (!estLisible(texte.codePointAt(i), lignes)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number shaped like a NIR stands alone in the text; with 15 digits, its key must fit. */
    public static boolean ressembleAUnNir(String texte) {
        if (!aAssezDeChiffres(texte)) {
            return false;
        }
        Matcher nir = NIR.matcher(enChiffresLatins(texte));
        while (nir.find()) {
            if (nir.group(7) == null || cleJuste(nir)) {
                return true;
            }
        }
        return false;
    }

    /** Nearly no text has them: the pattern is tried on the others only. */
    private static boolean aAssezDeChiffres(String texte) {
        int chiffres = 0;
        for (int i = 0; i < texte.length(); i += Character.charCount(texte.codePointAt(i))) {
            if (Character.isDigit(texte.codePointAt(i)) && ++chiffres == CHIFFRES_D_UN_NIR) {
                return true;
            }
        }
        return false;
    }

    /** Digits of other scripts and wide digits are read as digits; nearly every text has none. */
    private static String enChiffresLatins(String texte) {
        if (texte.codePoints().noneMatch(point -> point > '9' && Character.isDigit(point))) {
            return texte;
        }
        StringBuilder latin = new StringBuilder();
        texte.codePoints()
                .forEach(point ->
                        latin.appendCodePoint(Character.isDigit(point) ? '0' + Character.digit(point, 10) : point));
        return latin.toString();
    }

    private static boolean cleJuste(Matcher nir) {
        String corse = nir.group(4).toUpperCase(Locale.ROOT);
        String departement = corse.replace("2A", "19").replace("2B", "18");
        long numero =
                Long.parseLong(nir.group(1) + nir.group(2) + nir.group(3) + departement + nir.group(5) + nir.group(6));
        return 97 - numero % 97 == Long.parseLong(nir.group(7));
    }

    private static boolean estLisible(int point, boolean lignes) {
        if (point == '\n' || point == '\r' || point == '\t') {
            return lignes;
        }
        int nature = Character.getType(point);
        boolean marqueDeSens = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        return nature != Character.CONTROL
                && nature != Character.SURROGATE
                && (point & 0xFFFE) != 0xFFFE
                && !marqueDeSens;
    }
}
