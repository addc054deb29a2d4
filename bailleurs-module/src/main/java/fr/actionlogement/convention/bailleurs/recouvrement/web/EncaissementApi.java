package fr.actionlogement.convention.bailleurs.recouvrement.web;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.recouvrement.CriteresDEncaissement;
import fr.actionlogement.convention.bailleurs.recouvrement.EncaissementSaisi;
import fr.actionlogement.convention.bailleurs.recouvrement.EncaissementVu;
import fr.actionlogement.convention.bailleurs.recouvrement.Encaissements;
import fr.actionlogement.convention.bailleurs.recouvrement.SelectionDEncaissements;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Receipts by program. */
@RestController
@RequestMapping("/api/bailleurs")
@Acces(Niveau.LECTURE)
class EncaissementApi {

    private final Encaissements encaissements;

    EncaissementApi(Encaissements encaissements) {
        this.encaissements = encaissements;
    }

    @GetMapping("/encaissements")
    PageDe<EncaissementVu> lister(@Valid @ModelAttribute CriteresDEncaissement criteres) {
        return encaissements.lister(criteres);
    }

    @GetMapping("/encaissements/{reference}")
    ResponseEntity<EncaissementVu> fiche(@PathVariable String reference) {
        return reponse(encaissements.fiche(reference));
    }

    @Idempotent
    @PostMapping("/prets/{reference}/encaissements")
    @Acces(Niveau.GESTION)
    ResponseEntity<?> saisir(@PathVariable String reference, @Valid @RequestBody EncaissementSaisi saisi) {
        EncaissementVu vu = encaissements.saisir(reference, saisi);
        return ResponseEntity.created(URI.create("/api/bailleurs/encaissements/" + vu.reference()))
                .eTag(VersionLue.etag(vu.version()))
                .body(vu);
    }

    @Idempotent
    @PostMapping("/encaissements/{reference}/comptabiliser")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> comptabiliser(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return reponse(encaissements.comptabiliser(reference, VersionLue.facultative(version)));
    }

    @Idempotent
    @PostMapping("/encaissements/comptabiliser")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> comptabiliser(@Valid @RequestBody SelectionDEncaissements selection) {
        return ResponseEntity.ok(encaissements.comptabiliserEnsemble(selection));
    }

    @PostMapping("/encaissements/{reference}/rejeter")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<EncaissementVu> rejeter(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Rejet rejet) {
        return reponse(encaissements.rejeter(reference, rejet.motif(), VersionLue.facultative(version)));
    }

    private static ResponseEntity<EncaissementVu> reponse(EncaissementVu vu) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vu.version())).body(vu);
    }

    /** Why a receipt is sent back. */
    record Rejet(
            @TexteSur(max = 1000, lignes = true) @Nullable String motif) {}
}
