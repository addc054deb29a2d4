package fr.actionlogement.convention.bailleurs.contrepartie.web;

import fr.actionlogement.convention.bailleurs.contrepartie.AnneeSaisie;
import fr.actionlogement.convention.bailleurs.contrepartie.CessionSaisie;
import fr.actionlogement.convention.bailleurs.contrepartie.Conseil;
import fr.actionlogement.convention.bailleurs.contrepartie.ContrepartieVue;
import fr.actionlogement.convention.bailleurs.contrepartie.Contreparties;
import fr.actionlogement.convention.bailleurs.contrepartie.SaisieDeContrepartie;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reservation rights of an operation by program; If-Match is checked when it is given. */
@RestController
@RequestMapping("/api/bailleurs/operations/{reference}/contrepartie")
@Acces(Niveau.LECTURE)
class ContrepartieApi {

    private final Contreparties contreparties;

    ContrepartieApi(Contreparties contreparties) {
        this.contreparties = contreparties;
    }

    @GetMapping
    ResponseEntity<ContrepartieVue> fiche(@PathVariable String reference) {
        return reponse(contreparties.fiche(reference));
    }

    @GetMapping("/conseil")
    Conseil conseil(@PathVariable String reference) {
        return contreparties.conseil(reference);
    }

    @PutMapping
    @Acces(Niveau.GESTION)
    ResponseEntity<ContrepartieVue> negocier(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody SaisieDeContrepartie saisie) {
        return reponse(contreparties.negocier(reference, saisie, VersionLue.facultative(version)));
    }

    @PostMapping("/ouverture")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<ContrepartieVue> ouvrir(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Ouverture ouverture) {
        return reponse(contreparties.ouvrir(reference, ouverture.date(), VersionLue.facultative(version)));
    }

    @PutMapping("/annees/{annee}")
    @Acces(Niveau.GESTION)
    ResponseEntity<ContrepartieVue> constater(
            @PathVariable String reference,
            @PathVariable int annee,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody AnneeSaisie saisie) {
        return reponse(contreparties.constater(reference, annee, saisie, VersionLue.facultative(version)));
    }

    @PostMapping("/cessions")
    @Acces(Niveau.GESTION)
    ResponseEntity<ContrepartieVue> ceder(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody CessionSaisie saisie) {
        return reponse(contreparties.ceder(reference, saisie, VersionLue.facultative(version)));
    }

    private static ResponseEntity<ContrepartieVue> reponse(ContrepartieVue vue) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vue.version())).body(vue);
    }

    /** The first day of the rights; null for today. */
    record Ouverture(@Nullable LocalDate date) {}
}
