package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.web.interne.Textes;
import java.util.List;
import java.util.regex.Pattern;

/** Cells on their way in and out: a text that a spreadsheet would run as a formula goes out behind an apostrophe. */
final class Cellules {

    private static final String SEPARATEUR = "\u001f";
    private static final Pattern BORDS = Pattern.compile("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$");
    private static final Pattern NOMBRE =
            Pattern.compile("[-+][0-9][0-9 \\u00A0\\u202F]*(?:[,.][0-9]+)?[ \\u00A0\\u202F]?€?");

    private Cellules() {}

    /** The cell without spaces around, nor the apostrophe that {@link #exporter} puts. */
    static String lire(String brute) {
        String nue = BORDS.matcher(brute).replaceAll("");
        boolean gardee = nue.length() > 1 && nue.charAt(0) == '\'' && estDangereuse(nue.substring(1));
        return gardee ? nue.substring(1) : nue;
    }

    /** The cell as a spreadsheet may open it. */
    static String exporter(String cellule) {
        return estDangereuse(cellule) ? "'" + cellule : cellule;
    }

    /** The same text, every character that cannot be shown replaced. */
    static String visible(String texte) {
        StringBuilder sur = new StringBuilder();
        texte.codePoints().forEach(point -> {
            String caractere = new String(Character.toChars(point));
            sur.append(Textes.estLisible(caractere, true) ? caractere : "\uFFFD");
        });
        return sur.toString();
    }

    static String joindre(List<String> cellules) {
        return String.join(SEPARATEUR, cellules);
    }

    static List<String> separer(String jointes) {
        return List.of(jointes.split(SEPARATEUR, -1));
    }

    private static boolean estDangereuse(String cellule) {
        return !cellule.isEmpty()
                && "=+-@\t\r".indexOf(cellule.charAt(0)) >= 0
                && !NOMBRE.matcher(cellule).matches();
    }
}
