package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries of the ledger and of the journal: types and tables named {@code Ecriture…}, {@code ecriture…}, {@code journal…}. */
final class Ecritures {

    private static final Set<String> LIVRES = Set.of("budget", "journal");
    private static final Pattern TABLE =
            Pattern.compile("(?i)create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+\\.(?:ecriture|journal)\\w*)");
    private static final Pattern REECRITURE = Pattern.compile(
            "(?i)\\b(?:update\\s+(?:only\\s+)?|delete\\s+from\\s+|truncate\\s+(?:table\\s+)?)\\w+\\.(?:ecriture|journal)\\b");
    private static final Pattern DROIT = Pattern.compile(
            "(?is)\\bgrant\\b[^;]*?\\b(?:update|delete|truncate|all)\\b[^;]*?\\.(?:ecriture|journal)\\b[^;]*;");

    private Ecritures() {}

    static boolean estUneEcriture(JavaClass classe) {
        Lieu lieu = Lieu.de(classe);
        return lieu.dansCommon()
                && LIVRES.contains(lieu.fonctionnalite())
                && classe.getSimpleName().startsWith("Ecriture");
    }

    static boolean estImmuable(JavaClass classe) {
        return classe.getFields().stream()
                .allMatch(champ -> champ.getModifiers().contains(JavaModifier.FINAL));
    }

    /** Tables of entries that no trigger protects from update and delete, and privileges that would allow them. */
    static Stream<String> tablesModifiables(ModuleMaven module) {
        String migrations =
                Migrations.de(module).map(Migrations::texte).collect(Collectors.joining(System.lineSeparator()));
        Stream<String> sansGarde = trouver(TABLE, migrations)
                .map(table -> table.group(1))
                .filter(table -> !protege(table).matcher(migrations).find())
                .map(table -> module.nom() + " : rien n’empêche de modifier la table " + table + ".");
        Stream<String> droits = trouver(DROIT, migrations)
                .map(droit -> module.nom() + " accorde le droit de réécrire : "
                        + droit.group().replaceAll("\\s+", " "));
        return Stream.concat(sansGarde, droits);
    }

    /** SQL of a migration or of a Java source that rewrites an entry. */
    static Stream<String> reecritures(ModuleMaven module) {
        Stream<Path> textes = Stream.concat(Migrations.de(module), module.sources().stream());
        return textes.filter(
                        fichier -> REECRITURE.matcher(ModuleMaven.lire(fichier)).find())
                .map(fichier -> module.relatif(fichier) + " réécrit une écriture.");
    }

    private static Pattern protege(String table) {
        return Pattern.compile("(?i)before\\s+update\\s+or\\s+delete\\s+on\\s+" + Pattern.quote(table) + "\\b");
    }

    private static Stream<MatchResult> trouver(Pattern motif, String texte) {
        return motif.matcher(texte).results();
    }
}
