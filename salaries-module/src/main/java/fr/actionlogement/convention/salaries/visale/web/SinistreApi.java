package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import fr.actionlogement.convention.salaries.aide.web.VersionAbsente;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.visale.EtatDeSinistre;
import fr.actionlogement.convention.salaries.visale.Quittances;
import fr.actionlogement.convention.salaries.visale.SinistreVu;
import fr.actionlogement.convention.salaries.visale.Sinistres;
import jakarta.validation.Valid;
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

/** Claims by program; each act answers the claim as it then stands, with its ETag. */
@RestController
@RequestMapping("/api/salaries/visale/sinistres")
@Acces(Niveau.GESTION)
class SinistreApi {

    private final Sinistres sinistres;
    private final Quittances quittances;

    SinistreApi(Sinistres sinistres, Quittances quittances) {
        this.sinistres = sinistres;
        this.quittances = quittances;
    }

    @GetMapping
    @Acces(Niveau.LECTURE)
    Extrait<SinistreVu> lister(
            @RequestParam(required = false) @Nullable EtatDeSinistre etat,
            @RequestParam(required = false) @Nullable Long apres) {
        return sinistres.lister(etat, apres);
    }

    @GetMapping("/{reference}")
    @Acces(Niveau.LECTURE)
    ResponseEntity<SinistreVu> lire(@PathVariable String reference) {
        return rendu(sinistres.lire(reference));
    }

    @PostMapping("/{reference}/instruction")
    ResponseEntity<SinistreVu> instruction(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        return rendu(sinistres.instruire(reference, VersionAbsente.lire(version)));
    }

    @PostMapping("/{reference}/decheance")
    ResponseEntity<SinistreVu> decheance(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Motif corps) {
        return rendu(sinistres.dechoir(reference, VersionAbsente.lire(version), corps.motif()));
    }

    @Idempotent
    @PostMapping("/{reference}/quittance")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<?> quittance(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Annee corps) {
        return rendu(quittances.proposer(reference, VersionAbsente.lire(version), corps.exercice()));
    }

    @PostMapping("/{reference}/validation")
    ResponseEntity<SinistreVu> validation(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Jour corps) {
        return rendu(quittances.valider(reference, VersionAbsente.lire(version), corps.date()));
    }

    @Idempotent
    @PostMapping("/{reference}/indemnisation")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<?> indemnisation(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Annee corps) {
        return rendu(quittances.indemniser(reference, VersionAbsente.lire(version), corps.exercice()));
    }

    @Idempotent
    @PostMapping("/{reference}/renonciation")
    ResponseEntity<?> renonciation(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Motif corps) {
        return rendu(quittances.renoncer(reference, VersionAbsente.lire(version), corps.motif()));
    }

    private static ResponseEntity<SinistreVu> rendu(SinistreVu vu) {
        return ResponseEntity.ok().eTag(String.valueOf(vu.version())).body(vu);
    }
}
