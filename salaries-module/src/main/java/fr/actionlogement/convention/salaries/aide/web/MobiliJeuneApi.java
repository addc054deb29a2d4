package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import fr.actionlogement.convention.salaries.aide.AideVue;
import fr.actionlogement.convention.salaries.aide.Aides;
import fr.actionlogement.convention.salaries.aide.Decisions;
import fr.actionlogement.convention.salaries.aide.DemandeMobiliJeune;
import fr.actionlogement.convention.salaries.aide.MobiliJeunes;
import fr.actionlogement.convention.salaries.aide.Termes;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts on a Mobili-Jeune file; each answers the aid as it then stands, with its ETag. */
@RestController
@RequestMapping("/api/salaries/mobili-jeune")
@Acces(Niveau.GESTION)
class MobiliJeuneApi {

    private final MobiliJeunes demandes;
    private final Decisions decisions;
    private final Termes termes;
    private final Aides aides;

    MobiliJeuneApi(MobiliJeunes demandes, Decisions decisions, Termes termes, Aides aides) {
        this.demandes = demandes;
        this.decisions = decisions;
        this.termes = termes;
        this.aides = aides;
    }

    @PostMapping
    ResponseEntity<AideVue> saisir(@Valid @RequestBody SaisieMobiliJeune saisie) {
        AideVue vue = aides.lire(demandes.saisir(saisie.identite(), saisie.demande()));
        URI adresse = URI.create("/api/salaries/aides/" + vue.reference());
        return ResponseEntity.created(adresse)
                .eTag(String.valueOf(vue.version()))
                .body(vue);
    }

    @PutMapping("/{reference}")
    ResponseEntity<AideVue> corriger(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody DemandeMobiliJeune demande) {
        demandes.corriger(reference, VersionAbsente.exiger(version), demande);
        return rendue(reference);
    }

    @PostMapping("/{reference}/depot")
    ResponseEntity<AideVue> deposer(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        demandes.deposer(reference, VersionAbsente.lire(version));
        return rendue(reference);
    }

    @PostMapping("/{reference}/instruction")
    ResponseEntity<AideVue> instruire(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        demandes.instruire(reference, VersionAbsente.lire(version));
        return rendue(reference);
    }

    @PostMapping("/{reference}/refus")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<AideVue> refuser(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody CorpsMotif corps) {
        demandes.refuser(reference, VersionAbsente.lire(version), corps.motif());
        return rendue(reference);
    }

    @Idempotent
    @PostMapping("/{reference}/accord")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<?> accorder(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody CorpsExercice corps) {
        decisions.accorder(reference, VersionAbsente.lire(version), corps.exercice());
        return rendue(reference);
    }

    @Idempotent
    @PostMapping("/{reference}/abandon")
    ResponseEntity<?> abandonner(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody CorpsMotif corps) {
        decisions.abandonner(reference, VersionAbsente.lire(version), corps.motif());
        return rendue(reference);
    }

    @Idempotent
    @PostMapping("/{reference}/solde")
    ResponseEntity<?> solder(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        decisions.solder(reference, VersionAbsente.lire(version));
        return rendue(reference);
    }

    @PostMapping("/{reference}/termes/{rang}/demande")
    ResponseEntity<AideVue> demander(
            @PathVariable String reference,
            @PathVariable int rang,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody CorpsQuittances corps) {
        termes.demander(reference, VersionAbsente.lire(version), rang, corps.quittances());
        return rendue(reference);
    }

    @PostMapping("/{reference}/termes/{rang}/certification")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<AideVue> certifier(
            @PathVariable String reference,
            @PathVariable int rang,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        termes.certifier(reference, VersionAbsente.lire(version), rang);
        return rendue(reference);
    }

    @Idempotent
    @PostMapping("/{reference}/termes/{rang}/paiement")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<?> payer(
            @PathVariable String reference,
            @PathVariable int rang,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody CorpsExercice corps) {
        termes.payer(reference, VersionAbsente.lire(version), rang, corps.exercice());
        return rendue(reference);
    }

    private ResponseEntity<AideVue> rendue(String reference) {
        AideVue vue = aides.lire(reference);
        return ResponseEntity.ok().eTag(String.valueOf(vue.version())).body(vue);
    }
}
