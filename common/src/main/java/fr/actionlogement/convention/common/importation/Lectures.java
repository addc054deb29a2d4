package fr.actionlogement.convention.common.importation;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readings of cells that no word of the house does already. */
final class Lectures {

    private static final Pattern FRANCAISE = Pattern.compile("([0-9]{2})/([0-9]{2})/([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern ENTIER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern AUTRES = Pattern.compile("[^a-z0-9]+");

    private Lectures() {}

    static LocalDate date(String cellule) {
        Matcher francaise = FRANCAISE.matcher(cellule);
        Matcher iso = ISO.matcher(cellule);
        try {
            if (francaise.matches()) {
                return jour(francaise.group(3), francaise.group(2), francaise.group(1));
            }
            if (iso.matches()) {
                return jour(iso.group(1), iso.group(2), iso.group(3));
            }
        } catch (DateTimeException inexistante) {
            throw new IllegalArgumentException(
                    "«\u00a0" + cellule + "\u00a0» n’existe pas au calendrier.", inexistante);
        }
        throw new IllegalArgumentException("«\u00a0" + cellule
                + "\u00a0» n’est pas une date\u00a0: écrivez-la jj/mm/aaaa, par exemple 31/12/2026.");
    }

    private static LocalDate jour(String annee, String mois, String jour) {
        return LocalDate.of(Integer.parseInt(annee), Integer.parseInt(mois), Integer.parseInt(jour));
    }

    static Integer entier(String cellule) {
        String chiffres = cellule.replaceAll("[ \\u00A0\\u202F]", "");
        if (!ENTIER.matcher(chiffres).matches()) {
            throw new IllegalArgumentException("«\u00a0" + cellule + "\u00a0» n’est pas un nombre entier positif.");
        }
        return Integer.valueOf(chiffres);
    }

    static String texte(String cellule, int max) {
        if (cellule.codePointCount(0, cellule.length()) > max) {
            throw new IllegalArgumentException("Texte trop long\u00a0: " + max + " caractères au plus.");
        }
        return cellule;
    }

    /** @param simplifies values by word, as {@link #simplifier} leaves it */
    static <V> V choix(String cellule, Map<String, V> simplifies, String admis) {
        V choisi = simplifies.get(simplifier(cellule));
        if (choisi == null) {
            throw new IllegalArgumentException(
                    "«\u00a0" + cellule + "\u00a0» n’est pas admis\u00a0: indiquez " + admis + ".");
        }
        return choisi;
    }

    /** Lower case, without accents; whatever is neither letter nor digit becomes one space. */
    static String simplifier(String texte) {
        String sansAccent = ACCENTS.matcher(Normalizer.normalize(texte, Normalizer.Form.NFD))
                .replaceAll("");
        return AUTRES.matcher(sansAccent.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
