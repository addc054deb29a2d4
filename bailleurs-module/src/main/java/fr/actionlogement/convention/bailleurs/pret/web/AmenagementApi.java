package fr.actionlogement.convention.bailleurs.pret.web;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.pret.AmenagementVu;
import fr.actionlogement.convention.bailleurs.pret.Amenagements;
import fr.actionlogement.convention.bailleurs.pret.AnticipeSaisi;
import fr.actionlogement.convention.bailleurs.pret.Prets;
import fr.actionlogement.convention.bailleurs.pret.ReamenagementSaisi;
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

/** Early repayments and reschedulings by program. */
@RestController
@RequestMapping("/api/bailleurs")
@Acces(Niveau.LECTURE)
class AmenagementApi {

    private final Amenagements amenagements;
    private final Prets prets;

    AmenagementApi(Amenagements amenagements, Prets prets) {
        this.amenagements = amenagements;
        this.prets = prets;
    }

    @GetMapping("/prets/{reference}/amenagements")
    List<AmenagementVu> duPret(@PathVariable String reference) {
        return amenagements.duPret(prets.fiche(reference).reference());
    }

    @Idempotent
    @PostMapping("/prets/{reference}/remboursements-anticipes")
    @Acces(Niveau.GESTION)
    ResponseEntity<?> anticiper(@PathVariable String reference, @Valid @RequestBody AnticipeSaisi saisie) {
        return cree(amenagements.anticiper(reference, saisie));
    }

    @Idempotent
    @PostMapping("/prets/{reference}/reamenagements")
    @Acces(Niveau.GESTION)
    ResponseEntity<?> reamenager(@PathVariable String reference, @Valid @RequestBody ReamenagementSaisi saisie) {
        return cree(amenagements.reamenager(reference, saisie));
    }

    @GetMapping("/amenagements/{reference}")
    ResponseEntity<AmenagementVu> fiche(@PathVariable String reference) {
        return reponse(amenagements.fiche(reference));
    }

    @Idempotent
    @PostMapping("/amenagements/{reference}/accepter")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> accepter(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return reponse(amenagements.accepter(reference, VersionLue.facultative(version)));
    }

    @PostMapping("/amenagements/{reference}/rejeter")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<AmenagementVu> rejeter(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Rejet rejet) {
        return reponse(amenagements.rejeter(reference, rejet.motif(), VersionLue.facultative(version)));
    }

    private static ResponseEntity<AmenagementVu> cree(AmenagementVu vue) {
        return ResponseEntity.created(URI.create("/api/bailleurs/amenagements/" + vue.reference()))
                .eTag(VersionLue.etag(vue.version()))
                .body(vue);
    }

    private static ResponseEntity<AmenagementVu> reponse(AmenagementVu vue) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vue.version())).body(vue);
    }

    /** Why a request is sent back. */
    record Rejet(
            @TexteSur(max = 1000, lignes = true) @Nullable String motif) {}
}
