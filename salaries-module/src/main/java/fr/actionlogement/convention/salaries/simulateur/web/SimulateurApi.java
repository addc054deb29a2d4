package fr.actionlogement.convention.salaries.simulateur.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.salaries.simulateur.Question;
import fr.actionlogement.convention.salaries.simulateur.Reponse;
import fr.actionlogement.convention.salaries.simulateur.Simulateur;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The simulator for partner systems: the parameters of the page, the criteria in answer. */
@RestController
@RequestMapping("/api/salaries/simulateur")
@Acces(
        value = Niveau.PUBLIC,
        sansCompte = "Un salarié ou un partenaire essaie ses droits : rien n’est lu ni enregistré.")
class SimulateurApi {

    private final Simulateur simulateur;

    SimulateurApi(Simulateur simulateur) {
        this.simulateur = simulateur;
    }

    @GetMapping
    Reponse simuler(@Valid @ModelAttribute Question question) {
        return simulateur.simuler(question);
    }
}
