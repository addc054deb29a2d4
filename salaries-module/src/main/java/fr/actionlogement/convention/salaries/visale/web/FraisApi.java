package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import fr.actionlogement.convention.salaries.aide.web.VersionAbsente;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.visale.EtatDeFrais;
import fr.actionlogement.convention.salaries.visale.FraisDeVisale;
import fr.actionlogement.convention.salaries.visale.FraisVu;
import fr.actionlogement.convention.salaries.visale.SaisieDeFrais;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Costs by program. */
@RestController
@RequestMapping("/api/salaries/visale/frais")
@Acces(Niveau.GESTION)
class FraisApi {

    private final FraisDeVisale frais;

    FraisApi(FraisDeVisale frais) {
        this.frais = frais;
    }

    @PostMapping
    ResponseEntity<FraisVu> saisir(@Valid @RequestBody SaisieDeFrais saisie) {
        FraisVu vu = frais.saisir(saisie);
        return ResponseEntity.created(URI.create("/api/salaries/visale/frais/" + vu.reference()))
                .eTag(String.valueOf(vu.version()))
                .body(vu);
    }

    @GetMapping
    @Acces(Niveau.LECTURE)
    Extrait<FraisVu> lister(
            @RequestParam(required = false) @Nullable EtatDeFrais etat,
            @RequestParam(required = false) @Nullable Long apres) {
        return frais.lister(etat, apres);
    }

    @GetMapping("/{reference}")
    @Acces(Niveau.LECTURE)
    ResponseEntity<FraisVu> lire(@PathVariable String reference) {
        return rendu(frais.lire(reference));
    }

    @Idempotent
    @PostMapping("/{reference}/paiement")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<?> paiement(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Annee corps) {
        return rendu(frais.payer(reference, VersionAbsente.lire(version), corps.exercice()));
    }

    @PostMapping("/{reference}/refus")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<FraisVu> refus(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Motif corps) {
        return rendu(frais.refuser(reference, VersionAbsente.lire(version), corps.motif()));
    }

    private static ResponseEntity<FraisVu> rendu(FraisVu vu) {
        return ResponseEntity.ok().eTag(String.valueOf(vu.version())).body(vu);
    }
}
