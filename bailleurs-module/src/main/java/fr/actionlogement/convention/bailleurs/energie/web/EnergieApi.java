package fr.actionlogement.convention.bailleurs.energie.web;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.energie.AnneeDuPlan;
import fr.actionlogement.convention.bailleurs.energie.BilanDuPlan;
import fr.actionlogement.convention.bailleurs.energie.BilansDuPlan;
import fr.actionlogement.convention.bailleurs.energie.CriteresDuPlan;
import fr.actionlogement.convention.bailleurs.energie.PerformanceVue;
import fr.actionlogement.convention.bailleurs.energie.Performances;
import fr.actionlogement.convention.bailleurs.energie.SaisieDePerformance;
import fr.actionlogement.convention.bailleurs.energie.Seuil;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Energy and carbon by program: of an operation, and of the plan. */
@RestController
@RequestMapping("/api/bailleurs")
@Acces(Niveau.LECTURE)
class EnergieApi {

    private final Performances performances;
    private final BilansDuPlan bilans;

    EnergieApi(Performances performances, BilansDuPlan bilans) {
        this.performances = performances;
        this.bilans = bilans;
    }

    @GetMapping("/energie")
    BilanDuPlan bilan(@Valid @ModelAttribute CriteresDuPlan criteres) {
        return bilans.etablir(criteres);
    }

    @GetMapping("/energie/trajectoire")
    List<AnneeDuPlan> trajectoire(@Valid @ModelAttribute CriteresDuPlan criteres) {
        return bilans.trajectoire(criteres);
    }

    @GetMapping("/energie/seuils")
    List<Seuil> seuils() {
        return performances.seuils();
    }

    @GetMapping("/operations/{reference}/energie")
    ResponseEntity<PerformanceVue> fiche(@PathVariable String reference) {
        return reponse(performances.fiche(reference));
    }

    @PutMapping("/operations/{reference}/energie")
    @Acces(Niveau.GESTION)
    ResponseEntity<PerformanceVue> enregistrer(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody SaisieDePerformance saisie) {
        return reponse(performances.enregistrer(reference, saisie, VersionLue.facultative(version)));
    }

    private static ResponseEntity<PerformanceVue> reponse(PerformanceVue vue) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vue.version())).body(vue);
    }
}
