package fr.actionlogement.convention.politiquespubliques.pret.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.pret.CriteresDEncaissement;
import fr.actionlogement.convention.politiquespubliques.pret.EncaissementSaisi;
import fr.actionlogement.convention.politiquespubliques.pret.EncaissementVu;
import fr.actionlogement.convention.politiquespubliques.pret.Encaissements;
import fr.actionlogement.convention.politiquespubliques.pret.EtatDEncaissement;
import fr.actionlogement.convention.politiquespubliques.pret.PageDEncaissements;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Receipts by program, each act the same as on its page. */
@RestController("encaissementsDesPolitiquesApi")
@RequestMapping("/api/politiques")
@Acces(Niveau.LECTURE)
class EncaissementApi {

    private final Encaissements encaissements;

    EncaissementApi(Encaissements encaissements) {
        this.encaissements = encaissements;
    }

    @GetMapping("/encaissements")
    PageDEncaissements lister(
            @RequestParam(required = false) @Nullable String pret,
            @RequestParam(required = false) @Nullable EtatDEncaissement etat,
            @RequestParam(required = false) @Nullable String apres) {
        return encaissements.page(new CriteresDEncaissement(pret, etat, apres));
    }

    @GetMapping("/encaissements/{reference}")
    EncaissementVu lire(@PathVariable String reference) {
        return encaissements.un(reference);
    }

    @Idempotent
    @PostMapping("/prets/{dossier}/encaissements")
    @Acces(Niveau.GESTION)
    ResponseEntity<?> saisir(@PathVariable String dossier, @Valid @RequestBody EncaissementSaisi saisi) {
        EncaissementVu inscrit = encaissements.un(encaissements.saisir(dossier, saisi));
        return ResponseEntity.created(URI.create("/api/politiques/encaissements/" + inscrit.reference()))
                .body(inscrit);
    }

    @Idempotent
    @PostMapping("/encaissements/{reference}/comptabilisation")
    @Acces(Niveau.CONTROLE)
    ResponseEntity<?> comptabiliser(@PathVariable String reference) {
        encaissements.comptabiliser(reference);
        return ResponseEntity.ok(encaissements.un(reference));
    }

    @Idempotent
    @PostMapping("/encaissements/{reference}/rejet")
    @Acces(Niveau.CONTROLE)
    ResponseEntity<?> rejeter(@PathVariable String reference, @Valid @RequestBody RejetDEncaissement rejet) {
        encaissements.rejeter(reference, rejet.motif());
        return ResponseEntity.ok(encaissements.un(reference));
    }

    /** Why a receipt is rejected. */
    record RejetDEncaissement(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500)
            String motif) {}
}
