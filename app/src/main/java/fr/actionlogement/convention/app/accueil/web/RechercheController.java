package fr.actionlogement.convention.app.accueil.web;

import fr.actionlogement.convention.common.axe.SourceDeRecherche;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.TexteSur;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** One search over every axis present. */
@Controller
@Acces(Niveau.LECTURE)
class RechercheController {

    private static final int PAR_SOURCE = 20;

    private final List<SourceDeRecherche> sources;

    RechercheController(List<SourceDeRecherche> sources) {
        this.sources = sources;
    }

    @GetMapping("/recherche")
    String recherche(@RequestParam(required = false) @TexteSur(max = 100) @Nullable String q, Model modele) {
        String texte = q == null ? "" : q.strip();
        modele.addAttribute("q", texte);
        modele.addAttribute("resultats", chercher(texte));
        return "app/recherche";
    }

    @GetMapping("/api/recherche")
    @ResponseBody
    List<SourceDeRecherche.Resultat> resultats(@RequestParam @TexteSur(max = 100) String q) {
        return chercher(q.strip());
    }

    private List<SourceDeRecherche.Resultat> chercher(String texte) {
        return texte.isEmpty()
                ? List.of()
                : sources.stream()
                        .flatMap(source -> source.chercher(texte, PAR_SOURCE).stream())
                        .toList();
    }
}
