package fr.actionlogement.convention.bailleurs.caducite.web;

import fr.actionlogement.convention.bailleurs.caducite.Caducites;
import fr.actionlogement.convention.bailleurs.caducite.ProrogationSaisie;
import fr.actionlogement.convention.bailleurs.caducite.ProrogationVue;
import fr.actionlogement.convention.bailleurs.caducite.Prorogations;
import fr.actionlogement.convention.bailleurs.caducite.ValiditeVue;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long operations have, and prorogations, by program. */
@RestController
@RequestMapping("/api/bailleurs")
@Acces(Niveau.LECTURE)
class ProrogationApi {

    private final Prorogations prorogations;
    private final Caducites caducites;
    private final Operations operations;

    ProrogationApi(Prorogations prorogations, Caducites caducites, Operations operations) {
        this.prorogations = prorogations;
        this.caducites = caducites;
        this.operations = operations;
    }

    @GetMapping("/operations/{reference}/validite")
    ValiditeVue validite(@PathVariable String reference) {
        return caducites.validite(reference);
    }

    @GetMapping("/operations/{reference}/prorogations")
    List<ProrogationVue> deLOperation(@PathVariable String reference) {
        return prorogations.deLOperation(operations.fiche(reference).reference());
    }

    @PostMapping("/operations/{reference}/prorogations")
    @Acces(Niveau.GESTION)
    ResponseEntity<ProrogationVue> demander(
            @PathVariable String reference, @Valid @RequestBody ProrogationSaisie saisie) {
        ProrogationVue vue = prorogations.demander(reference, saisie);
        return ResponseEntity.created(URI.create("/api/bailleurs/prorogations/" + vue.reference()))
                .eTag(VersionLue.etag(vue.version()))
                .body(vue);
    }

    @GetMapping("/prorogations/{reference}")
    ResponseEntity<ProrogationVue> fiche(@PathVariable String reference) {
        return reponse(prorogations.fiche(reference));
    }

    @PostMapping("/prorogations/{reference}/accorder")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<ProrogationVue> accorder(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return reponse(prorogations.accorder(reference, VersionLue.facultative(version)));
    }

    @PostMapping("/prorogations/{reference}/refuser")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<ProrogationVue> refuser(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Raison raison) {
        return reponse(prorogations.refuser(reference, raison.motif(), VersionLue.facultative(version)));
    }

    private static ResponseEntity<ProrogationVue> reponse(ProrogationVue vue) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vue.version())).body(vue);
    }

    /** Why it is refused. */
    record Raison(
            @TexteSur(max = 1000, lignes = true) @Nullable String motif) {}
}
