package fr.actionlogement.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The migrations of a module, and what they may touch. */
final class Migrations {

    private static final Pattern COMMENTAIRES = Pattern.compile("(?s)--[^\\n]*|/\\*.*?\\*/");
    private static final Pattern TEXTES = Pattern.compile("'[^']*+'");
    private static final Pattern CHANGE_DE_ROLE = Pattern.compile(
            "(?i)\\b(?:set\\s+(?:local\\s+|session\\s+)?role|reset\\s+role|set\\s+session\\s+authorization)\\b");
    /** Words right before a name that say it is created, changed, filled, dropped or granted. */
    private static final String CIBLE =
            "(?i)\\b(?:table|view|index|sequence|type|domain|into|update|truncate|only|on|schema"
                    + "|if\\s+exists|if\\s+not\\s+exists|delete\\s+from|(?<!execute\\s)(?:function|procedure))\\s+";

    private Migrations() {}

    static Stream<Path> de(ModuleMaven module) {
        return module.ressources().stream()
                .filter(fichier -> module.relatif(fichier).contains("/db/migration/"))
                .filter(fichier -> fichier.toString().endsWith(".sql"));
    }

    /** The SQL of a migration without its comments. */
    static String texte(Path migration) {
        return COMMENTAIRES.matcher(ModuleMaven.lire(migration)).replaceAll(" ");
    }

    /** Migrations that target another module's schema, read an axis, or leave the role of their owner. */
    static Stream<String> horsDeChezElles(ModuleMaven module, List<String> codes) {
        return de(module).flatMap(migration -> {
            String sql = TEXTES.matcher(texte(migration)).replaceAll("''");
            Stream<String> voisins = codes.stream()
                    .filter(code -> !code.equals(module.code()))
                    .flatMap(voisin -> mentions(sql, voisin))
                    .map(mention -> module.relatif(migration) + " touche au voisin : « " + mention + " ».");
            Stream<String> roles = CHANGE_DE_ROLE
                    .matcher(sql)
                    .results()
                    .map(role -> module.relatif(migration) + " quitte son rôle : « " + role.group() + " ».");
            return Stream.concat(voisins, roles);
        });
    }

    /** Of common, only targets are refused: keys, reads and calls are allowed. Of an axis, any mention is. */
    private static Stream<String> mentions(String sql, String voisin) {
        String nom = "\"?" + Pattern.quote(voisin) + "\"?";
        Pattern refuse = voisin.equals("common")
                ? Pattern.compile(CIBLE + nom + "(?:\\s*\\.\\s*\\w+|\\b)")
                : Pattern.compile("(?i)(?<![\\w.])" + nom + "\\s*\\.\\s*\\w+|\\bschema\\s+" + nom + "\\b");
        return refuse.matcher(sql).results().map(MatchResult::group).map(texte -> texte.replaceAll("\\s+", " "));
    }
}
