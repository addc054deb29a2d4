package fr.actionlogement.convention.app.accueil.web;

import fr.actionlogement.convention.common.axe.ATraiter;
import fr.actionlogement.convention.common.axe.SourceATraiter;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for the current user, oldest first, whatever the axis. */
@Controller
@Acces(Niveau.LECTURE)
class ATraiterController {

    private static final int PAR_SOURCE = 100;

    private final List<SourceATraiter> sources;

    ATraiterController(List<SourceATraiter> sources) {
        this.sources = sources;
    }

    @GetMapping("/a-traiter")
    String aTraiter(Model modele) {
        modele.addAttribute(
                "taches",
                sources.stream()
                        .flatMap(source -> source.aTraiter(PAR_SOURCE).stream())
                        .sorted(Comparator.comparing(ATraiter::depuis))
                        .toList());
        return "app/a-traiter";
    }
}
