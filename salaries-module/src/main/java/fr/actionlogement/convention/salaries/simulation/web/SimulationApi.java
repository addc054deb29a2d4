package fr.actionlogement.convention.salaries.simulation.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.salaries.simulation.PretASimuler;
import fr.actionlogement.convention.salaries.simulation.SimulationDePret;
import fr.actionlogement.convention.salaries.simulation.Simulations;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tries a loan by the rules of a day. */
@RestController
@RequestMapping("/api/salaries/simulations")
@Acces(Niveau.LECTURE)
class SimulationApi {

    private final Simulations simulations;

    SimulationApi(Simulations simulations) {
        this.simulations = simulations;
    }

    @PostMapping("/pret")
    SimulationDePret simuler(@Valid @RequestBody PretASimuler pret) {
        return simulations.simuler(pret);
    }
}
