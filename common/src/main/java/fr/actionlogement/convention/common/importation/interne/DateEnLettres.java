package fr.actionlogement.convention.common.importation.interne;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 5 septembre 2025} or {@code 1er aout 2026}: lower case, without accents. */
final class DateEnLettres {

    private static final Pattern ECRITURE = Pattern.compile("([0-9]{1,2})(?:er)? ([a-z]+) ([0-9]{4})");
    private static final List<String> MOIS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    private DateEnLettres() {}

    static LocalDate lire(String texte) {
        Matcher lu = ECRITURE.matcher(texte);
        if (!lu.matches() || !MOIS.contains(lu.group(2))) {
            throw new IllegalArgumentException("«\u00a0" + texte + "\u00a0» n’est pas une date en toutes lettres.");
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(lu.group(3)), MOIS.indexOf(lu.group(2)) + 1, Integer.parseInt(lu.group(1)));
        } catch (DateTimeException inexistante) {
            throw new IllegalArgumentException("«\u00a0" + texte + "\u00a0» n’existe pas au calendrier.", inexistante);
        }
    }
}
