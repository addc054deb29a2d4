package fr.actionlogement.convention.app.http;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form found on a page.
 *
 * @param page address of the page that holds it
 * @param methode GET or POST
 * @param action path it is sent to, without its parameters
 * @param fichier whether it sends a file
 * @param jeton its CSRF token, empty for a GET
 */
record Formulaire(String page, String methode, String action, boolean fichier, String jeton, List<Champ> champs) {

    private static final Pattern VARIABLE = Pattern.compile("[A-Z0-9-]*\\d[\\w-]*|(?<=/)[a-z]+\\.[\\w.]+");

    /** The same for two forms that differ by the object they are about. */
    String cle() {
        return methode + " " + VARIABLE.matcher(action).replaceAll("…")
                + champs.stream().map(Champ::famille).distinct().collect(Collectors.joining(",", "(", ")"));
    }

    /** Every field, and of the cells of a table the first and the last of each column. */
    List<Champ> aFausser() {
        return champs.stream()
                .filter(champ -> {
                    List<Champ> siens = champs.stream()
                            .filter(autre -> autre.famille().equals(champ.famille()))
                            .toList();
                    return champ == siens.get(0) || champ == siens.get(siens.size() - 1);
                })
                .toList();
    }

    boolean estPost() {
        return methode.equals("POST");
    }
}
