package fr.actionlogement.convention.salaries.accueil.web;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.objectif.Objectifs;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.salaries.aide.Aides;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The home page of the axis. */
@Controller
@Acces(Niveau.LECTURE)
class AccueilController {

    private static final String AXE = "salaries";
    private static final String ENVELOPPE = "SALARIES";

    private final Enveloppes enveloppes;
    private final Objectifs objectifs;
    private final Aides aides;

    AccueilController(Enveloppes enveloppes, Objectifs objectifs, Aides aides) {
        this.enveloppes = enveloppes;
        this.objectifs = objectifs;
        this.aides = aides;
    }

    @GetMapping("/salaries")
    String accueil(
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            Model modele) {
        ADate date = new ADate(au, connu);
        List<SoldeEnveloppe> axe = enveloppes.toutes(date).stream()
                .filter(e -> ENVELOPPE.equals(e.code()) || ENVELOPPE.equals(e.parent()))
                .toList();
        modele.addAttribute("date", date);
        modele.addAttribute("enveloppes", axe);
        modele.addAttribute("solde", axe.get(0));
        modele.addAttribute(
                "objectifs",
                objectifs.tous(au, connu).stream()
                        .filter(o -> AXE.equals(o.axe()))
                        .toList());
        modele.addAttribute("comptes", aides.comptes());
        return "salaries/accueil";
    }
}
