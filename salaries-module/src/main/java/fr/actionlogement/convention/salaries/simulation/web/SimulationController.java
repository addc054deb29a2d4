package fr.actionlogement.convention.salaries.simulation.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.salaries.simulation.PretASimuler;
import fr.actionlogement.convention.salaries.simulation.ProduitDePret;
import fr.actionlogement.convention.salaries.simulation.Simulations;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tries a loan by page: nothing is stored, nobody is named. */
@Controller
@RequestMapping("/salaries/simulation")
@Acces(Niveau.LECTURE)
class SimulationController {

    private static final String PAGE = "salaries/simulation";

    private final Simulations simulations;

    SimulationController(Simulations simulations) {
        this.simulations = simulations;
    }

    @ModelAttribute("produits")
    Map<String, String> produits() {
        Map<String, String> choix = new LinkedHashMap<>();
        Arrays.stream(ProduitDePret.values()).forEach(p -> choix.put(p.name(), p.libelle()));
        return choix;
    }

    @GetMapping
    String formulaire(Model modele) {
        modele.addAttribute("formulaire", new Vierge(null, null, null, null, null, null));
        return PAGE;
    }

    @PostMapping
    String simuler(@Valid @ModelAttribute("formulaire") PretASimuler formulaire, BindingResult erreurs, Model modele) {
        if (!erreurs.hasErrors()) {
            try {
                modele.addAttribute("simulation", simulations.simuler(formulaire));
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return PAGE;
    }

    /** The form before anything is typed. */
    record Vierge(
            @Nullable String produit,
            @Nullable String montant,
            @Nullable Integer mois,
            @Nullable String cout,
            @Nullable String assurance,
            @Nullable LocalDate le) {}
}
