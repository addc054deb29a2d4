package fr.actionlogement.convention.app.http;

import fr.actionlogement.convention.app.http.FautesDeFormulaire.Faute;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Compares each answer with what is promised, and keeps what differs. */
final class Jugement {

    private static final Set<Integer> REFUS = Set.of(400, 403, 404, 409, 413, 422);
    private static final Pattern ANGLAIS =
            Pattern.compile("(?i)\\b(the|must|should|invalid|failed|cannot|error|unexpected)\\b|Exception|\\bjava\\.");
    private static final Pattern TITRE = Pattern.compile("<title>Erreur[ \u00a0]: ");
    private static final Pattern PRINCIPAL = Pattern.compile("<main\\b.*</main>", Pattern.DOTALL);

    private final List<String> ecarts = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger essais = new AtomicInteger();

    int essais() {
        return essais.get();
    }

    List<String> ecarts() {
        return ecarts;
    }

    void juger(Formulaire formulaire, Faute faute, HttpResponse<String> reponse) {
        String cas = formulaire.cle() + " " + faute.champ() + " " + faute.quoi();
        essais.incrementAndGet();
        if (!REFUS.contains(reponse.statusCode())) {
            ecarts.add(cas + " -> " + reponse.statusCode() + " [" + formulaire.page() + "]");
        } else {
            enFrancais(cas, reponse);
            String principal = reponse.body().replaceFirst("(?s)^.*?<main", "<main");
            LectureDeFormulaires.de(formulaire.page(), principal).stream()
                    .filter(f -> f.cle().equals(formulaire.cle()))
                    .forEach(f -> garde(cas, formulaire, faute, f));
        }
    }

    /** Without its token, or with another, a form is refused before anything is read. */
    void jeton(Formulaire formulaire, HttpResponse<String> reponse) {
        essais.incrementAndGet();
        if (reponse.statusCode() != 403) {
            ecarts.add(formulaire.cle() + " sans jeton -> " + reponse.statusCode());
        } else {
            enFrancais(formulaire.cle() + " sans jeton", reponse);
        }
    }

    /** Left out, a field that may be makes the form pass only where the page says that it may; true when it passed. */
    boolean sans(Formulaire formulaire, Champ champ, HttpResponse<String> reponse) {
        essais.incrementAndGet();
        String cas = formulaire.cle() + " sans " + champ.nom() + " -> " + reponse.statusCode();
        boolean passe = reponse.statusCode() < 400;
        if (reponse.statusCode() >= 500) {
            ecarts.add(cas);
        } else if (passe && !champ.ditFacultatif()) {
            ecarts.add(cas + ", et la page ne dit pas qu’il est facultatif");
        }
        return passe;
    }

    private void enFrancais(String cas, HttpResponse<String> reponse) {
        String page = reponse.body();
        boolean dErreur = page.contains("Code <span>" + reponse.statusCode() + "</span>");
        if (!page.contains("<html lang=\"fr\"")
                || !dErreur && !TITRE.matcher(page).find()) {
            ecarts.add(cas + " -> " + reponse.statusCode() + ", ce n’est pas une page d’erreur");
        }
        PRINCIPAL
                .matcher(page)
                .results()
                .map(m -> m.group().replaceAll("<[^>]*>", " "))
                .filter(texte -> ANGLAIS.matcher(texte).find())
                .forEach(texte -> ecarts.add(cas + " -> en anglais"));
    }

    /** Shown again, a form holds what was typed in the other fields. */
    private void garde(String cas, Formulaire envoye, Faute faute, Formulaire remontre) {
        for (Champ champ : envoye.champs()) {
            boolean autre = !champ.nom().equals(faute.champ())
                    && champ.estEcrit()
                    && !champ.valeur().isEmpty();
            boolean garde = remontre.champs().stream()
                    .anyMatch(c -> c.nom().equals(champ.nom()) && c.lu().equals(champ.valeur()));
            if (autre && !garde) {
                ecarts.add(cas + " -> la valeur de " + champ.nom() + " est perdue");
            }
        }
    }
}
