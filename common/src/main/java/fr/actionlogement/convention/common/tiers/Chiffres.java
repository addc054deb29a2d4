package fr.actionlogement.convention.common.tiers;

import java.util.regex.Pattern;

/** Check digits of French identifiers, on ASCII digits only. */
final class Chiffres {

    private static final Pattern SEPARATEURS = Pattern.compile("[ \\u00A0\\u202F.-]");

    private Chiffres() {}

    /** The text without the separators that people type inside identifiers: spaces, dots, hyphens. */
    static String sansSeparateur(String texte) {
        return SEPARATEURS.matcher(texte).replaceAll("");
    }

    static boolean sontDes(String texte, int longueur) {
        return texte.length() == longueur && texte.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean respectentLuhn(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int chiffre = chiffres.charAt(chiffres.length() - 1 - i) - '0';
            int pondere = i % 2 == 0 ? chiffre : 2 * chiffre;
            somme += pondere > 9 ? pondere - 9 : pondere;
        }
        return somme % 10 == 0;
    }

    static int somme(String chiffres) {
        return chiffres.chars().map(c -> c - '0').sum();
    }
}
