package fr.actionlogement.convention.bailleurs.avenant.web;

import fr.actionlogement.convention.bailleurs.avenant.AvenantSaisi;
import fr.actionlogement.convention.bailleurs.avenant.AvenantVu;
import fr.actionlogement.convention.bailleurs.avenant.Avenants;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
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

/** Amendments to granted operations by program. */
@RestController
@RequestMapping("/api/bailleurs")
@Acces(Niveau.LECTURE)
class AvenantApi {

    private final Avenants avenants;
    private final Operations operations;

    AvenantApi(Avenants avenants, Operations operations) {
        this.avenants = avenants;
        this.operations = operations;
    }

    @GetMapping("/operations/{reference}/avenants")
    List<AvenantVu> deLOperation(@PathVariable String reference) {
        return avenants.deLOperation(operations.fiche(reference).reference());
    }

    @PostMapping("/operations/{reference}/avenants")
    @Acces(Niveau.GESTION)
    ResponseEntity<AvenantVu> demander(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody AvenantSaisi saisi) {
        AvenantVu vu = avenants.demander(reference, saisi, VersionLue.exigee(version));
        return ResponseEntity.created(URI.create("/api/bailleurs/avenants/" + vu.reference()))
                .eTag(VersionLue.etag(vu.version()))
                .body(vu);
    }

    @GetMapping("/avenants/{reference}")
    ResponseEntity<AvenantVu> fiche(@PathVariable String reference) {
        return reponse(avenants.fiche(reference));
    }

    @Idempotent
    @PostMapping("/avenants/{reference}/approuver")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> approuver(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return reponse(avenants.approuver(reference, VersionLue.facultative(version)));
    }

    @PostMapping("/avenants/{reference}/rejeter")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<AvenantVu> rejeter(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Rejet rejet) {
        return reponse(avenants.rejeter(reference, rejet.motif(), VersionLue.facultative(version)));
    }

    private static ResponseEntity<AvenantVu> reponse(AvenantVu vu) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vu.version())).body(vu);
    }

    /** Why it is rejected. */
    record Rejet(
            @TexteSur(max = 1000, lignes = true) @Nullable String motif) {}
}
