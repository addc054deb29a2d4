package fr.actionlogement.convention.common.budget.web;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.CartesDesEnveloppes;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.SoldeAnnuel;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of an envelope: its ceilings, its years in AE and CP, the nodes below, the last entries of a line. */
@Controller
@Acces(Niveau.LECTURE)
class EnveloppeController {

    private final Enveloppes enveloppes;
    private final CartesDesEnveloppes cartes;

    EnveloppeController(Enveloppes enveloppes, CartesDesEnveloppes cartes) {
        this.enveloppes = enveloppes;
        this.cartes = cartes;
    }

    @GetMapping("/budget/lignes/{code}")
    String enveloppe(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            Model modele) {
        ADate date = new ADate(au, connu);
        List<SoldeEnveloppe> toutes = enveloppes.toutes(date);
        SoldeEnveloppe solde = Enveloppes.parmi(toutes, code);
        modele.addAttribute("solde", solde);
        modele.addAttribute("date", date);
        modele.addAttribute(
                "dessous", toutes.stream().filter(e -> code.equals(e.parent())).toList());
        List<SoldeAnnuel> exercices = enveloppes.exercices(code, date);
        modele.addAttribute("exercices", exercices);
        modele.addAttribute("annees", AnneeVue.parAnnee(exercices));
        modele.addAttribute("cumuls", enveloppes.cumuls(code, date));
        modele.addAttribute("carte", cartes.engage(code, date));
        if (solde.imputable()) {
            modele.addAttribute(
                    "page",
                    PageDEcritures.de(
                            enveloppes.ecritures(code, null, date, Long.MAX_VALUE, PageDEcritures.TAILLE + 1)));
        }
        return "common/budget/enveloppe";
    }
}
