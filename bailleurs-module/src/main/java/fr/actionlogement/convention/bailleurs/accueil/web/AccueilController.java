package fr.actionlogement.convention.bailleurs.accueil.web;

import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.common.axe.DescripteurAxe;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.CartesDesEnveloppes;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.objectif.Objectifs;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The home of the axis: its envelope, its lines, its targets and where its files stand. */
@Controller
@Acces(Niveau.LECTURE)
class AccueilController {

    private static final String AXE = "bailleurs";

    private final Operations operations;
    private final Enveloppes enveloppes;
    private final Objectifs objectifs;
    private final CartesDesEnveloppes cartes;
    private final DescripteurAxe axe;

    AccueilController(
            Operations operations,
            Enveloppes enveloppes,
            Objectifs objectifs,
            CartesDesEnveloppes cartes,
            List<DescripteurAxe> descripteurs) {
        this.cartes = cartes;
        this.operations = operations;
        this.enveloppes = enveloppes;
        this.objectifs = objectifs;
        this.axe = descripteurs.stream()
                .filter(d -> d.code().equals(AXE))
                .findFirst()
                .orElseThrow();
    }

    @GetMapping("/bailleurs")
    String accueil(
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            Model page) {
        ADate date = new ADate(au, connu);
        List<SoldeEnveloppe> toutes = enveloppes.toutes(date);
        page.addAttribute("date", date);
        page.addAttribute("axe", axe);
        page.addAttribute(
                "enveloppe",
                toutes.stream()
                        .filter(e -> e.code().equals(axe.enveloppe()))
                        .findFirst()
                        .orElseThrow());
        page.addAttribute(
                "lignes",
                toutes.stream().filter(e -> axe.enveloppe().equals(e.parent())).toList());
        page.addAttribute(
                "objectifs",
                objectifs.tous(au, connu).stream()
                        .filter(o -> o.axe().equals(AXE))
                        .toList());
        page.addAttribute("bilan", operations.bilan());
        page.addAttribute("carte", cartes.engage(axe.enveloppe(), date));
        return "bailleurs/accueil";
    }
}
