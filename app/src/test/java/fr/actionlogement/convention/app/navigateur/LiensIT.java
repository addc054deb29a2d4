package fr.actionlogement.convention.app.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Follows every link of the product as each person of the demonstration: none may be dead or closed to who sees it. */
@EssaiDuNavigateur
class LiensIT {

    private static final Pattern LIEN = Pattern.compile("<a\\s[^>]*href=\"([^\"]+)\"");
    private static final Pattern PERSONNE = Pattern.compile("<option value=\"([a-z0-9.-]+)\"");
    private static final Pattern VARIABLE = Pattern.compile("[A-Z0-9-]*\\d[\\w-]*|=[^&]*");
    private static final int PAR_FORME = 6;

    @Autowired
    private Visiteurs visiteurs;

    static Stream<String> personnes() {
        return Stream.of("controleur.1", "comite", "lecture", "administrateur", "gestionnaires");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("personnes")
    void chaque_lien_repond(String personne) {
        List<String> identifiants = "gestionnaires".equals(personne) ? gestionnaires() : List.of(personne);
        for (String identifiant : identifiants) {
            assertThat(morts(visiteurs.en(identifiant))).as(identifiant).isEmpty();
        }
    }

    /** One manager per axis of this assembly, read from the switch « Voir comme… ». */
    private List<String> gestionnaires() {
        Matcher choix = PERSONNE.matcher(visiteurs.en("controleur.1").lire("/").body());
        return choix.results()
                .map(m -> m.group(1))
                .filter(id -> id.startsWith("gestionnaire."))
                .toList();
    }

    private List<String> morts(Visiteur visiteur) {
        List<String> morts = new ArrayList<>();
        Map<String, Integer> formes = new HashMap<>();
        Set<String> vus = new HashSet<>(Set.of("/"));
        Deque<String> aVoir = new ArrayDeque<>(vus);
        while (!aVoir.isEmpty()) {
            String url = aVoir.remove();
            HttpResponse<String> reponse = visiteur.lire(url);
            if (reponse.statusCode() != 200) {
                morts.add(url + " répond " + reponse.statusCode());
            }
            for (String lien : liens(reponse, url)) {
                int deja = formes.merge(VARIABLE.matcher(lien).replaceAll("…"), 1, Integer::sum);
                if (vus.add(lien) && deja <= PAR_FORME) {
                    aVoir.add(lien);
                }
            }
        }
        assertThat(vus).hasSizeGreaterThan(5);
        return morts;
    }

    private static List<String> liens(HttpResponse<String> reponse, String page) {
        if (!reponse.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return List.of();
        }
        return LIEN.matcher(reponse.body())
                .results()
                .map(m -> m.group(1).replace("&amp;", "&").replaceAll("#.*", ""))
                .map(lien -> lien.startsWith("?") ? page.replaceAll("\\?.*", "") + lien : lien)
                .filter(lien -> lien.startsWith("/"))
                .toList();
    }
}
