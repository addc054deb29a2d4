package fr.actionlogement.convention.bailleurs.versement.web;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.versement.ReversementVu;
import fr.actionlogement.convention.bailleurs.versement.Reversements;
import fr.actionlogement.convention.bailleurs.versement.TropPercu;
import fr.actionlogement.convention.bailleurs.versement.Versements;
import fr.actionlogement.convention.common.periode.Exercice;
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

/** Reversals by program: stated by one person, decided by another. */
@RestController
@RequestMapping("/api/bailleurs")
@Acces(Niveau.LECTURE)
class ReversementApi {

    private final Versements versements;
    private final Reversements reversements;

    ReversementApi(Versements versements, Reversements reversements) {
        this.versements = versements;
        this.reversements = reversements;
    }

    @GetMapping("/versements/{reference}/reversements")
    List<ReversementVu> lister(@PathVariable String reference) {
        return reversements.de(versements.fiche(reference).reference());
    }

    @GetMapping("/reversements/{reference}")
    ResponseEntity<ReversementVu> fiche(@PathVariable String reference) {
        return reponse(reversements.fiche(reference));
    }

    @Idempotent
    @PostMapping("/versements/{reference}/reversements")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<?> constater(@PathVariable String reference, @Valid @RequestBody TropPercu saisie) {
        ReversementVu vu = reversements.constater(reference, saisie);
        return ResponseEntity.created(URI.create("/api/bailleurs/reversements/" + vu.reference()))
                .eTag(VersionLue.etag(vu.version()))
                .body(vu);
    }

    @Idempotent
    @PostMapping("/reversements/{reference}/ordonner")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> ordonner(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Ordre ordre) {
        return reponse(reversements.ordonner(reference, ordre.exercice(), VersionLue.facultative(version)));
    }

    @PostMapping("/reversements/{reference}/rejeter")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<ReversementVu> rejeter(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Rejet rejet) {
        return reponse(reversements.rejeter(reference, rejet.motif(), VersionLue.facultative(version)));
    }

    private static ResponseEntity<ReversementVu> reponse(ReversementVu vu) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vu.version())).body(vu);
    }

    /** The credits it comes back to; null for those that paid. */
    record Ordre(@Nullable Exercice exercice) {}

    /** Why a reversal is rejected. */
    record Rejet(
            @TexteSur(max = 1000, lignes = true) @Nullable String motif) {}
}
