package fr.actionlogement.convention.common.export.interne;

import fr.actionlogement.convention.common.web.DemandeIllisible;
import fr.actionlogement.convention.common.web.interne.Textes;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The query of a URL, kept as it is with the file it describes. */
final class Question {

    private Question() {}

    /** @throws DemandeIllisible when it is not the query of a URL, or carries a character refused everywhere */
    static Map<String, List<String>> lire(String question) {
        Map<String, List<String>> parametres = new LinkedHashMap<>();
        for (String paire : question.split("&")) {
            if (!paire.isEmpty()) {
                int egal = paire.indexOf('=');
                String nom = decoder(egal < 0 ? paire : paire.substring(0, egal));
                String valeur = egal < 0 ? "" : decoder(paire.substring(egal + 1));
                parametres.computeIfAbsent(nom, absent -> new ArrayList<>()).add(valeur);
            }
        }
        return parametres;
    }

    private static String decoder(String texte) {
        try {
            String lu = URLDecoder.decode(texte, StandardCharsets.UTF_8);
            if (Textes.faute(lu, false).isEmpty()) {
                return lu;
            }
        } catch (IllegalArgumentException illisible) {
            throw refus();
        }
        throw refus();
    }

    private static DemandeIllisible refus() {
        return new DemandeIllisible(
                "question-illisible", "Les filtres ne sont pas lisibles\u00a0: reprenez-les de l’adresse de la page.");
    }
}
