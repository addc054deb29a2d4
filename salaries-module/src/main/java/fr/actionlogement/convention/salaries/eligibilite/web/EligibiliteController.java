package fr.actionlogement.convention.salaries.eligibilite.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.salaries.eligibilite.Eligibilite;
import fr.actionlogement.convention.salaries.eligibilite.Occupation;
import fr.actionlogement.convention.salaries.eligibilite.Secteur;
import fr.actionlogement.convention.salaries.eligibilite.TypeDeContrat;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tries a situation by page: nothing is stored, nobody is named. */
@Controller
@RequestMapping("/salaries/eligibilite")
@Acces(Niveau.LECTURE)
class EligibiliteController {

    private static final String PAGE = "salaries/eligibilite";

    private final Eligibilite eligibilite;
    private final Clock horloge;

    EligibiliteController(Eligibilite eligibilite, Clock horloge) {
        this.eligibilite = eligibilite;
        this.horloge = horloge;
    }

    @ModelAttribute("choix")
    Map<String, Map<String, String>> choix() {
        return Map.of(
                "contrats", libelles(TypeDeContrat.values(), TypeDeContrat::libelle),
                "secteurs", libelles(Secteur.values(), Secteur::libelle),
                "occupations", libelles(Occupation.values(), Occupation::libelle),
                "ouiNon", Map.of("true", "Oui", "false", "Non"));
    }

    @GetMapping
    String formulaire(Model modele) {
        modele.addAttribute("formulaire", new EssaiForm(null, null));
        return PAGE;
    }

    @PostMapping
    String essayer(@Valid @ModelAttribute("formulaire") EssaiForm formulaire, BindingResult erreurs, Model modele) {
        if (!erreurs.hasErrors()) {
            LocalDate le = formulaire.le() == null ? LocalDate.now(horloge) : formulaire.le();
            try {
                modele.addAttribute("avis", eligibilite.mobiliJeune(formulaire.situation(), le));
            } catch (Refus refus) {
                erreurs.pushNestedPath("s");
                refus.reporterDans(erreurs);
                erreurs.popNestedPath();
            }
        }
        return PAGE;
    }

    private static <E extends Enum<E>> Map<String, String> libelles(E[] valeurs, Function<E, String> libelle) {
        Map<String, String> choix = new LinkedHashMap<>();
        Arrays.stream(valeurs).forEach(v -> choix.put(v.name(), libelle.apply(v)));
        return choix;
    }
}
