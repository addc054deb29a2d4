package fr.actionlogement.convention.app.http;

import fr.actionlogement.convention.app.navigateur.Visiteur;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Goes from link to link through all that a person sees, a few pages of each kind, and gathers the forms by shape. */
final class Exploration {

    private static final Pattern LIEN = Pattern.compile("<a\\s[^>]*href=\"([^\"]+)\"");
    private static final Pattern VARIABLE = Pattern.compile("[A-Z0-9-]*\\d[\\w-]*|=[^&]*");
    private static final int PAR_FORME = 5;
    private static final int POUR_PARCOURIR = 2;
    private static final int PAR_QUESTION = 2;

    private final Visiteur visiteur;
    private final Map<String, Formulaire> formulaires = new LinkedHashMap<>();
    private final Map<String, Integer> formes = new HashMap<>();
    private final Set<String> vus = new HashSet<>(Set.of("/"));
    private final Deque<String> aVoir = new ArrayDeque<>(vus);

    private final int parForme;
    private final Consumer<String> apresChaquePage;

    private Exploration(Visiteur visiteur, int parForme, Consumer<String> apresChaquePage) {
        this.visiteur = visiteur;
        this.parForme = parForme;
        this.apresChaquePage = apresChaquePage;
    }

    /** Tells the address of each page once it was read, two pages of each kind. */
    static void parcourir(Visiteur visiteur, Consumer<String> apresChaquePage) {
        new Exploration(visiteur, POUR_PARCOURIR, apresChaquePage).toutVoir();
    }

    static List<Formulaire> de(Visiteur visiteur) {
        Exploration exploration = new Exploration(visiteur, PAR_FORME, page -> {});
        exploration.toutVoir();
        return List.copyOf(exploration.formulaires.values());
    }

    private void toutVoir() {
        while (!aVoir.isEmpty()) {
            voir(aVoir.remove());
        }
    }

    private void voir(String url) {
        HttpResponse<String> reponse = visiteur.lire(url);
        apresChaquePage.accept(url);
        if (!reponse.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return;
        }
        LectureDeFormulaires.de(url, reponse.body()).forEach(f -> formulaires.putIfAbsent(f.cle(), f));
        LIEN.matcher(reponse.body())
                .results()
                .map(m -> m.group(1).replace("&amp;", "&").replaceAll("#.*", ""))
                .map(lien -> lien.startsWith("?") ? url.replaceAll("\\?.*", "") + lien : lien)
                .filter(lien -> lien.startsWith("/") && !lien.matches("[^?]*\\.(csv|xlsx|pdf)(\\?.*)?"))
                .forEach(this::prevoir);
    }

    private void prevoir(String lien) {
        int deja = formes.merge(VARIABLE.matcher(lien).replaceAll("…"), 1, Integer::sum);
        if (deja <= (lien.contains("?") ? PAR_QUESTION : parForme) && vus.add(lien)) {
            aVoir.add(lien);
        }
    }
}
