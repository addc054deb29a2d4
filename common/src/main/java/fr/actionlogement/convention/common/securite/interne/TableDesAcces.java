package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.securite.Niveau;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the assembly with what it asks, read from the controllers: the document that a test compares. */
@Component
public class TableDesAcces {

    private static final List<Ligne> FILTRES = List.of(
            new Ligne("/accessibilite", "GET", "maison", "PUBLIC"),
            new Ligne("/deconnexion", "POST", "maison", "PUBLIC"));

    private final RequestMappingHandlerMapping correspondances;
    private final AxesDesControleurs axes;

    TableDesAcces(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping correspondances,
            AxesDesControleurs axes) {
        this.correspondances = correspondances;
        this.axes = axes;
    }

    /** The table in Markdown, sorted by path then method. */
    public String enMarkdown() {
        return lignes().map(ligne ->
                        "| `%s` | %s | %s | %s |".formatted(ligne.chemin, ligne.methode, ligne.axe, ligne.niveaux))
                .collect(Collectors.joining(
                        "\n",
                        "# Table des accès\n\nChaque route, sa méthode, son axe et les niveaux qui l'ouvrent."
                                + " Une route sans niveau est fermée à tous.\n\n"
                                + "| route | méthode | axe | niveaux |\n| --- | --- | --- | --- |\n",
                        "\n"));
    }

    private Stream<Ligne> lignes() {
        return Stream.concat(
                        FILTRES.stream(),
                        correspondances.getHandlerMethods().entrySet().stream().flatMap(this::lignes))
                .sorted()
                .distinct();
    }

    private Stream<Ligne> lignes(Map.Entry<RequestMappingInfo, HandlerMethod> entree) {
        Route route = Route.de(entree.getValue(), axes);
        String niveaux = route.niveaux().stream().map(Niveau::name).collect(Collectors.joining(", "));
        String axe = route.axe() == null ? "maison" : route.axe();
        Set<String> methodes = entree.getKey().getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> lues = methodes.isEmpty() ? Set.of("toutes") : methodes;
        return entree.getKey().getPatternValues().stream()
                .flatMap(chemin -> lues.stream()
                        .map(methode -> new Ligne(
                                chemin.isEmpty() ? "/" : chemin, methode, axe, niveaux.isEmpty() ? "aucun" : niveaux)));
    }

    private record Ligne(String chemin, String methode, String axe, String niveaux) implements Comparable<Ligne> {

        @Override
        public int compareTo(Ligne autre) {
            return (chemin + " " + methode + niveaux).compareTo(autre.chemin + " " + autre.methode + autre.niveaux);
        }
    }
}
