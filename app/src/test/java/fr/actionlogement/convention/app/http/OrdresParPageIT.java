package fr.actionlogement.convention.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.app.navigateur.Visiteur;
import fr.actionlogement.convention.app.navigateur.Visiteurs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The statements that each page sends, counted. One that comes back for each row of a list (N+1) shows by its repetition,
 * whatever the list holds; a page as a whole has a ceiling. Every page is met by following the links.
 */
@EssaiFictif
class OrdresParPageIT {

    private static final Pattern PERSONNE = Pattern.compile("<option value=\"([a-z0-9.-]+)\"");

    /** The same statement for a few things of one page (a line and its axis, the two lists of a tab) is not a loop. */
    private static final int REPETITIONS = 3;

    private static final int PAR_PAGE = 40;

    @Autowired
    private Visiteurs visiteurs;

    static Stream<String> personnes() {
        return Stream.of("controleur.1", "comite", "administrateur", "gestionnaires");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("personnes")
    void aucune_page_ne_repete_un_ordre_par_ligne(String personne) {
        List<String> identifiants = "gestionnaires".equals(personne) ? gestionnaires() : List.of(personne);
        try (EcouteDuSql ecoute = new EcouteDuSql()) {
            for (String identifiant : identifiants) {
                List<String> fautes = new ArrayList<>();
                Map<String, Integer> totaux = new TreeMap<>();
                Visiteur visiteur = visiteurs.entrer(identifiant);
                ecoute.relever();
                Exploration.parcourir(visiteur, url -> {
                    List<String> ordres = ecoute.relever();
                    totaux.put(url, ordres.size());
                    fautes(url, ordres).forEach(fautes::add);
                });
                assertThat(totaux).as("pages lues").hasSizeGreaterThan(3);
                assertThat(totaux.values()).as("des ordres ont été entendus").anyMatch(nombre -> nombre > 0);
                assertThat(fautes).as(identifiant).isEmpty();
            }
        }
    }

    private static Stream<String> fautes(String url, List<String> ordres) {
        Stream<String> total = ordres.size() > PAR_PAGE
                ? Stream.of(url + " : " + ordres.size() + " ordres pour une page")
                : Stream.of();
        Stream<String> repetes =
                ordres.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(ordre -> ordre.getValue() > REPETITIONS)
                        .map(ordre -> url + " : " + ordre.getValue() + " fois « " + ordre.getKey() + " »");
        return Stream.concat(total, repetes);
    }

    /** One manager per axis of this assembly, read from the switch « Voir comme… ». */
    private List<String> gestionnaires() {
        return PERSONNE.matcher(visiteurs.entrer("controleur.1").lire("/").body())
                .results()
                .map(choix -> choix.group(1))
                .filter(identifiant -> identifiant.startsWith("gestionnaire."))
                .toList();
    }
}
