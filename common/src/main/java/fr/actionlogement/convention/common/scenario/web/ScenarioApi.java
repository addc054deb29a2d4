package fr.actionlogement.convention.common.scenario.web;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.scenario.interne.Comparaison;
import fr.actionlogement.convention.common.scenario.interne.Scenario;
import fr.actionlogement.convention.common.scenario.interne.Scenarios;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The scenarios for programs. */
@RestController
@RequestMapping("/api/pilotage/scenarios")
@Acces(Niveau.LECTURE)
class ScenarioApi {

    private final Scenarios scenarios;

    ScenarioApi(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    @GetMapping
    List<Scenario> tous() {
        return scenarios.tous();
    }

    @PostMapping
    ResponseEntity<Scenario> creer(@Valid @RequestBody ScenarioForm scenario) {
        Scenario fait = scenarios.creer(scenario.nom(), scenario.estPartage());
        return ResponseEntity.created(URI.create("/api/pilotage/scenarios/" + fait.id()))
                .body(fait);
    }

    @GetMapping("/{id}")
    Scenario un(@PathVariable long id) {
        return scenarios.un(id);
    }

    @PutMapping("/{id}/hypotheses")
    Scenario supposer(@PathVariable long id, @Valid @RequestBody HypothesesForm hypotheses) {
        return scenarios.supposer(id, hypotheses.enHypotheses());
    }

    @GetMapping("/{id}/comparaison")
    Comparaison comparaison(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu) {
        return scenarios.comparer(List.of(id), new ADate(au, connu));
    }

    @Idempotent
    @PostMapping("/{id}/demande")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> demander(@PathVariable long id, @Valid @RequestBody DemandeForm demande) {
        var acte = scenarios.demander(id, demande.exercice().annee());
        return ResponseEntity.created(URI.create("/api/budget/actes/" + acte.id()))
                .body(acte);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> supprimer(@PathVariable long id) {
        scenarios.supprimer(id);
        return ResponseEntity.noContent().build();
    }
}
