package fr.actionlogement.convention.bailleurs.foncierelogement.web;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.foncierelogement.ActeDAppel;
import fr.actionlogement.convention.bailleurs.foncierelogement.AppelSaisi;
import fr.actionlogement.convention.bailleurs.foncierelogement.AppelVu;
import fr.actionlogement.convention.bailleurs.foncierelogement.AppelsAfl;
import fr.actionlogement.convention.bailleurs.foncierelogement.ConventionSaisie;
import fr.actionlogement.convention.bailleurs.foncierelogement.ConventionVue;
import fr.actionlogement.convention.bailleurs.foncierelogement.ConventionsAfl;
import fr.actionlogement.convention.bailleurs.foncierelogement.StatutDAppel;
import fr.actionlogement.convention.bailleurs.versement.DemandeSaisie;
import fr.actionlogement.convention.bailleurs.versement.DemandeVue;
import fr.actionlogement.convention.bailleurs.versement.EcheanceVue;
import fr.actionlogement.convention.bailleurs.versement.Versements;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Conventions and calls of the association by program; {@code If-Match} is checked when it is given. */
@RestController
@RequestMapping("/api/bailleurs/fonciere-logement")
@Acces(Niveau.LECTURE)
class FonciereLogementApi {

    private final ConventionsAfl conventions;
    private final AppelsAfl appels;
    private final Versements versements;

    FonciereLogementApi(ConventionsAfl conventions, AppelsAfl appels, Versements versements) {
        this.conventions = conventions;
        this.appels = appels;
        this.versements = versements;
    }

    @GetMapping("/conventions")
    List<ConventionVue> conventions() {
        return conventions.toutes();
    }

    @PostMapping("/conventions")
    @Acces(Niveau.GESTION)
    @ResponseStatus(HttpStatus.CREATED)
    ConventionVue enregistrer(@Valid @RequestBody ConventionSaisie saisie) {
        return conventions.enregistrer(saisie);
    }

    @GetMapping("/conventions/{reference}")
    ConventionVue convention(@PathVariable String reference) {
        return conventions.fiche(reference);
    }

    @GetMapping("/appels")
    List<AppelVu> appels(@RequestParam(required = false) @Nullable StatutDAppel statut) {
        return appels.lister(statut);
    }

    @PostMapping("/appels")
    @Acces(Niveau.GESTION)
    ResponseEntity<AppelVu> deposer(@Valid @RequestBody AppelSaisi saisie) {
        AppelVu vu = appels.deposer(saisie);
        return ResponseEntity.created(URI.create("/api/bailleurs/fonciere-logement/appels/" + vu.reference()))
                .eTag(VersionLue.etag(vu.version()))
                .body(vu);
    }

    @GetMapping("/appels/{reference}")
    ResponseEntity<AppelVu> appel(@PathVariable String reference) {
        return reponse(appels.fiche(reference));
    }

    @Idempotent
    @PostMapping("/appels/{reference}/engager")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> engager(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Raison raison) {
        return accomplir(reference, ActeDAppel.ENGAGER, raison, version);
    }

    @PostMapping("/appels/{reference}/rejeter")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<AppelVu> rejeter(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Raison raison) {
        return accomplir(reference, ActeDAppel.REJETER, raison, version);
    }

    @Idempotent
    @PostMapping("/appels/{reference}/solder")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> solder(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Raison raison) {
        return accomplir(reference, ActeDAppel.SOLDER, raison, version);
    }

    @Idempotent
    @PostMapping("/appels/{reference}/annuler")
    @Acces(Niveau.GESTION)
    ResponseEntity<?> annuler(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Raison raison) {
        return accomplir(reference, ActeDAppel.ANNULER, raison, version);
    }

    @GetMapping("/appels/{reference}/echeancier")
    List<EcheanceVue> echeancier(@PathVariable String reference) {
        return versements.echeances(appels.fiche(reference).reference());
    }

    @Idempotent
    @PostMapping("/appels/{reference}/versements")
    @Acces(Niveau.GESTION)
    ResponseEntity<?> demander(@PathVariable String reference, @Valid @RequestBody DemandeSaisie saisie) {
        DemandeVue vue = versements.demander(appels.fiche(reference).reference(), saisie);
        return ResponseEntity.created(URI.create("/api/bailleurs/versements/" + vue.reference()))
                .eTag(VersionLue.etag(vue.version()))
                .body(vue);
    }

    private ResponseEntity<AppelVu> accomplir(
            String reference, ActeDAppel acte, Raison raison, @Nullable String version) {
        return reponse(appels.accomplir(reference, acte, raison.motif(), VersionLue.facultative(version)));
    }

    private static ResponseEntity<AppelVu> reponse(AppelVu vu) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vu.version())).body(vu);
    }

    /** Why; mandatory for a rejection or a cancellation. */
    record Raison(
            @TexteSur(max = 1000, lignes = true) @Nullable String motif) {}
}
