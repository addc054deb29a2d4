package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.export.interne.CsvSortant;
import fr.actionlogement.convention.common.web.interne.Textes;
import java.util.List;

/** Cells on their way in, and as they are kept. */
final class Cellules {

    private static final String SEPARATEUR = "\u001f";
    private static final String ESPACES = " \t\n\u000B\f\r\u00A0\u202F";

    private Cellules() {}

    /** The cell without spaces around, nor the apostrophe that {@link CsvSortant#neutraliser} puts. */
    static String lire(String brute) {
        String nue = sansBords(brute);
        boolean gardee = nue.length() > 1 && nue.charAt(0) == '\'' && CsvSortant.estDangereuse(nue.substring(1));
        return gardee ? nue.substring(1) : nue;
    }

    private static String sansBords(String brute) {
        int debut = 0;
        int fin = brute.length();
        while (debut < fin && ESPACES.indexOf(brute.charAt(debut)) >= 0) {
            debut++;
        }
        while (fin > debut && ESPACES.indexOf(brute.charAt(fin - 1)) >= 0) {
            fin--;
        }
        return brute.substring(debut, fin);
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
}
