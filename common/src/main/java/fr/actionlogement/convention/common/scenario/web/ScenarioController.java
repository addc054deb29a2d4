package fr.actionlogement.convention.common.scenario.web;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.scenario.interne.Scenario;
import fr.actionlogement.convention.common.scenario.interne.Scenarios;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The scenarios: the list, what each supposes, side by side with the trend. */
@Controller
@RequestMapping("/scenarios")
@Acces(Niveau.LECTURE)
class ScenarioController {

    private static final String LISTE = "common/scenario/scenarios";
    private static final String SCENARIO = "common/scenario/scenario";

    private final Scenarios scenarios;
    private final Enveloppes enveloppes;
    private final Clock horloge;

    ScenarioController(Scenarios scenarios, Enveloppes enveloppes, Clock horloge) {
        this.scenarios = scenarios;
        this.enveloppes = enveloppes;
        this.horloge = horloge;
    }

    @GetMapping
    String tous(
            @RequestParam(required = false) @Nullable List<Long> ids,
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            Model page) {
        page.addAttribute("formulaire", new ScenarioForm("", false));
        ADate date = new ADate(au, connu);
        List<Long> choisis = ids == null ? List.of() : ids;
        page.addAttribute("date", date);
        page.addAttribute("choisis", choisis);
        page.addAttribute("scenarios", scenarios.tous());
        page.addAttribute("comparaison", scenarios.comparer(choisis, date));
        return LISTE;
    }

    @PostMapping
    String creer(@Valid @ModelAttribute("formulaire") ScenarioForm formulaire, BindingResult erreurs, Model page) {
        page.addAttribute("date", ADate.MAINTENANT);
        page.addAttribute("choisis", List.of());
        return essayer(
                erreurs,
                LISTE,
                page,
                () -> "redirect:/scenarios/"
                        + scenarios
                                .creer(formulaire.nom(), formulaire.estPartage())
                                .id());
    }

    @GetMapping("/{id}")
    String scenario(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            Model page) {
        Scenario scenario = scenarios.un(id);
        List<SoldeEnveloppe> lignes = lignes();
        page.addAttribute("formulaire", saisie(scenario, lignes));
        return montrer(scenario, lignes, new ADate(au, connu), page);
    }

    @PostMapping("/{id}")
    String supposer(
            @PathVariable long id,
            @Valid @ModelAttribute("formulaire") LignesDeScenarioForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            formulaire.exigerPositifs(erreurs);
        }
        montrer(scenarios.un(id), lignes(), ADate.MAINTENANT, page);
        return essayer(
                erreurs,
                SCENARIO,
                page,
                () -> "redirect:/scenarios/"
                        + scenarios.supposer(id, formulaire.enHypotheses()).id());
    }

    @PostMapping("/{id}/demande")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    String demander(@PathVariable long id, @RequestParam Exercice exercice) {
        return "redirect:/budget/actes/"
                + scenarios.demander(id, exercice.annee()).id();
    }

    @PostMapping("/{id}/suppression")
    String supprimer(@PathVariable long id) {
        scenarios.supprimer(id);
        return "redirect:/scenarios";
    }

    private String essayer(BindingResult erreurs, String vue, Model page, Supplier<String> acte) {
        if (!erreurs.hasErrors()) {
            try {
                return acte.get();
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        if (vue.equals(LISTE)) {
            page.addAttribute("scenarios", scenarios.tous());
            page.addAttribute("comparaison", scenarios.comparer(List.of(), ADate.MAINTENANT));
        }
        return vue;
    }

    private String montrer(Scenario scenario, List<SoldeEnveloppe> lignes, ADate date, Model page) {
        page.addAttribute("date", date);
        page.addAttribute("scenario", scenario);
        page.addAttribute("lignes", lignes);
        page.addAttribute("exercice", Exercice.de(LocalDate.now(horloge)).annee());
        page.addAttribute("comparaison", scenarios.comparer(List.of(scenario.id()), date));
        return SCENARIO;
    }

    private List<SoldeEnveloppe> lignes() {
        return enveloppes.toutes(ADate.MAINTENANT).stream()
                .filter(SoldeEnveloppe::imputable)
                .toList();
    }

    private LignesDeScenarioForm saisie(Scenario scenario, List<SoldeEnveloppe> lignes) {
        return new LignesDeScenarioForm(lignes.stream()
                .map(ligne -> scenario.hypotheses().stream()
                        .filter(h -> h.ligne().equals(ligne.code()))
                        .map(LigneDeScenarioForm::de)
                        .findFirst()
                        .orElseGet(() -> new LigneDeScenarioForm(ligne.code(), 100, null, null)))
                .toList());
    }
}
