package fr.actionlogement.convention.salaries.simulateur.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.salaries.simulateur.Question;
import fr.actionlogement.convention.salaries.simulateur.Simulateur;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** The simulator by page: its address holds the whole question, and nobody's name. */
@Controller
@RequestMapping(SimulateurController.CHEMIN)
@Acces(value = Niveau.PUBLIC, sansCompte = "Un salarié essaie ses droits : rien n’est lu ni enregistré.")
class SimulateurController {

    static final String CHEMIN = "/salaries/simulateur";

    private static final String PAGE = "salaries/simulateur";

    private final Simulateur simulateur;

    SimulateurController(Simulateur simulateur) {
        this.simulateur = simulateur;
    }

    @ModelAttribute("choix")
    Map<String, Map<String, String>> choix() {
        return ChoixDuSimulateur.TOUS;
    }

    @GetMapping
    String simuler(
            @Valid @ModelAttribute("formulaire") Question formulaire,
            BindingResult erreurs,
            HttpServletRequest requete,
            Model modele) {
        boolean demandee = requete.getParameterMap().values().stream().anyMatch(v -> !v[0].isBlank());
        if (demandee && !erreurs.hasErrors()) {
            try {
                modele.addAttribute("reponse", simulateur.simuler(formulaire));
                modele.addAttribute("lien", lien(requete));
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return PAGE;
    }

    /** The address of this very answer, without the fields left empty. */
    private static String lien(HttpServletRequest requete) {
        UriComponentsBuilder lien = UriComponentsBuilder.fromPath(CHEMIN);
        requete.getParameterMap().forEach((nom, valeurs) -> {
            if (!valeurs[0].isBlank()) {
                lien.queryParam(nom, valeurs[0]);
            }
        });
        return lien.encode().toUriString();
    }
}
