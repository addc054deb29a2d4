package fr.actionlogement.convention.common.montant;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one strict French reading of money, shared by forms, CSV and XLSX. */
final class LectureDeMontant {

    private static final int LONGUEUR_MAX = 40;
    private static final String ESPACE = "[ \\u00A0\\u202F]";
    private static final Pattern BORDS = Pattern.compile("^" + ESPACE + "+|" + ESPACE + "+$");
    private static final Pattern ECRITURE = Pattern.compile("([-\\u2212+])?" + ESPACE + "?([0-9]{1,3}(?:" + ESPACE
            + "[0-9]{3})+|[0-9]+)(?:[,.]([0-9]+))?(?:" + ESPACE + "*€)?");
    private static final Pattern BLANCS = Pattern.compile(ESPACE);
    private static final Pattern ZEROS_DE_TETE = Pattern.compile("^0+(?=[0-9])");
    private static final Pattern HORS_DU_NOMBRE = Pattern.compile("[-\\u2212+€]|" + ESPACE);
    private static final Pattern GROUPES = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{3})+(?:[.,][0-9]+)?");

    private LectureDeMontant() {}

    static Montant lire(String texte) {
        if (texte.length() > LONGUEUR_MAX) {
            throw illisible(
                    "Montant trop long : indiquez au plus " + Montant.CHIFFRES_ENTIERS + " chiffres avant la virgule.");
        }
        String saisi = sansBords(texte);
        if (saisi.isEmpty()) {
            throw new MontantIllisible("montant-vide", "Indiquez un montant en euros, par exemple 1250,00.");
        }
        Matcher lu = ECRITURE.matcher(saisi);
        if (estAmbigu(saisi)) {
            throw new MontantIllisible(
                    "montant-ambigu",
                    "« " + saisi
                            + " » peut se lire de deux façons : séparez les milliers par une espace et les centimes"
                            + " par une virgule, par exemple 1 234,56.");
        }
        if (!lu.matches()) {
            throw illisible("« " + saisi + " » n'est pas un montant : indiquez des chiffres, par exemple 1 234,56.");
        }
        return assembler(lu.group(1), BLANCS.matcher(lu.group(2)).replaceAll(""), lu.group(3));
    }

    /** Builds the amount from plain ASCII digits already checked; bounds are looked at before anything is computed. */
    static Montant assembler(@Nullable String signe, String entier, @Nullable String decimales) {
        String chiffres = ZEROS_DE_TETE.matcher(entier).replaceFirst("");
        if (chiffres.length() > Montant.CHIFFRES_ENTIERS) {
            throw new MontantIllisible(
                    "montant-trop-grand",
                    "Montant trop grand : indiquez au plus " + Montant.CHIFFRES_ENTIERS
                            + " chiffres avant la virgule.");
        }
        String fraction = decimales == null ? "" : decimales;
        if (fraction.length() > 2) {
            throw new MontantIllisible(
                    "montant-decimales",
                    "Un montant s'arrête au centime : indiquez au plus deux chiffres après la virgule.");
        }
        long centimes = Long.parseLong(chiffres) * 100 + Long.parseLong((fraction + "00").substring(0, 2));
        return Montant.deCentimes(signe == null || signe.equals("+") ? centimes : -centimes);
    }

    /** Without the spaces around, U+00A0 and U+202F included: they come with what is pasted. */
    static String sansBords(String texte) {
        return BORDS.matcher(texte).replaceAll("");
    }

    private static boolean estAmbigu(String saisi) {
        String nu = HORS_DU_NOMBRE.matcher(saisi).replaceAll("");
        return GROUPES.matcher(nu).matches();
    }

    private static MontantIllisible illisible(String message) {
        return new MontantIllisible("montant-illisible", message);
    }
}
