package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import fr.actionlogement.convention.salaries.aide.web.VersionAbsente;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.visale.CreanceVue;
import fr.actionlogement.convention.salaries.visale.EtatDeCreance;
import fr.actionlogement.convention.salaries.visale.Recouvrements;
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

/** Recoveries by program. */
@RestController
@RequestMapping("/api/salaries/visale/creances")
@Acces(Niveau.GESTION)
class CreanceApi {

    private final Recouvrements recouvrements;

    CreanceApi(Recouvrements recouvrements) {
        this.recouvrements = recouvrements;
    }

    @GetMapping
    @Acces(Niveau.LECTURE)
    Extrait<CreanceVue> lister(
            @RequestParam(required = false) @Nullable EtatDeCreance etat,
            @RequestParam(required = false) @Nullable Long apres) {
        return recouvrements.lister(etat, apres);
    }

    /** By the reference of the claim. */
    @GetMapping("/{reference}")
    @Acces(Niveau.LECTURE)
    ResponseEntity<CreanceVue> lire(@PathVariable String reference) {
        return rendu(recouvrements.lire(reference));
    }

    @PostMapping("/{reference}/echeancier")
    ResponseEntity<CreanceVue> echeancier(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Plan corps) {
        return rendu(recouvrements.planifier(reference, VersionAbsente.lire(version), corps.nombre(), corps.date()));
    }

    @Idempotent
    @PostMapping("/{reference}/encaissement")
    ResponseEntity<?> encaissement(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Recu corps) {
        return rendu(recouvrements.encaisser(reference, VersionAbsente.lire(version), corps.montant(), corps.date()));
    }

    @PostMapping("/{reference}/contentieux")
    ResponseEntity<CreanceVue> contentieux(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Motif corps) {
        return rendu(recouvrements.poursuivre(reference, VersionAbsente.lire(version), corps.motif()));
    }

    @PostMapping("/{reference}/perte")
    ResponseEntity<CreanceVue> perte(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Motif corps) {
        return rendu(recouvrements.demanderLaPerte(reference, VersionAbsente.lire(version), corps.motif()));
    }

    @Idempotent
    @PostMapping("/{reference}/perte/approbation")
    @Acces(Niveau.CONTROLE)
    ResponseEntity<?> perteApprobation(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        return rendu(recouvrements.approuverLaPerte(reference, VersionAbsente.lire(version)));
    }

    @PostMapping("/{reference}/perte/refus")
    @Acces(Niveau.CONTROLE)
    ResponseEntity<CreanceVue> perteRefus(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Motif corps) {
        return rendu(recouvrements.refuserLaPerte(reference, VersionAbsente.lire(version), corps.motif()));
    }

    private static ResponseEntity<CreanceVue> rendu(CreanceVue vu) {
        return ResponseEntity.ok().eTag(String.valueOf(vu.version())).body(vu);
    }
}
