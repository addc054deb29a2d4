package fr.actionlogement.convention.bailleurs.operation.web;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.Accomplissement;
import fr.actionlogement.convention.bailleurs.operation.ActeDOperation;
import fr.actionlogement.convention.bailleurs.operation.CycleDeVie;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import fr.actionlogement.convention.common.web.Introuvable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts of the life cycle by program, one URL each; {@code If-Match} is checked when it is given. */
@RestController
@RequestMapping("/api/bailleurs/operations/{reference}")
class ActeDOperationApi {

    private final CycleDeVie cycle;

    ActeDOperationApi(CycleDeVie cycle) {
        this.cycle = cycle;
    }

    @PostMapping({"/deposer", "/completer", "/conventionner", "/mettre-en-chantier", "/achever"})
    @Acces(Niveau.GESTION)
    ResponseEntity<OperationVue> gerer(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Accomplissement avec,
            HttpServletRequest requete) {
        return accomplir(reference, version, avec, requete);
    }

    @PostMapping({"/instruire", "/demander-complement", "/presenter"})
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<OperationVue> instruire(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Accomplissement avec,
            HttpServletRequest requete) {
        return accomplir(reference, version, avec, requete);
    }

    @Idempotent
    @PostMapping({"/accorder", "/refuser", "/solder"})
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> decider(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Accomplissement avec,
            HttpServletRequest requete) {
        return accomplir(reference, version, avec, requete);
    }

    @Idempotent
    @PostMapping("/abandonner")
    @Acces(Niveau.GESTION)
    ResponseEntity<?> abandonner(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Accomplissement avec,
            HttpServletRequest requete) {
        return accomplir(reference, version, avec, requete);
    }

    private ResponseEntity<OperationVue> accomplir(
            String reference, @Nullable String version, Accomplissement avec, HttpServletRequest requete) {
        String url = requete.getRequestURI();
        ActeDOperation acte = ActeDOperation.duChemin(url.substring(url.lastIndexOf('/') + 1))
                .orElseThrow(() -> new Introuvable("Cet acte n’existe pas."));
        OperationVue vue = cycle.accomplir(reference, acte, avec, VersionLue.facultative(version));
        return ResponseEntity.ok().eTag(VersionLue.etag(vue.version())).body(vue);
    }
}
