package fr.actionlogement.convention.app.accueil.web;

import fr.actionlogement.convention.app.accueil.TableauxDeBord;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The convention in one screen, and the document that founded it. */
@Controller
@Acces(Niveau.LECTURE)
class AccueilController {

    private final TableauxDeBord tableaux;

    AccueilController(TableauxDeBord tableaux) {
        this.tableaux = tableaux;
    }

    @GetMapping("/")
    String accueil(
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            Model modele) {
        modele.addAttribute("bord", tableaux.composer(new ADate(au, connu)));
        return "app/accueil";
    }

    @GetMapping("/document-fondateur")
    String documentFondateur(Model modele) {
        modele.addAttribute("bord", tableaux.composer(ADate.MAINTENANT));
        return "app/document-fondateur";
    }
}
