package fr.actionlogement.convention.bailleurs.innovation.web;

import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.innovation.ActeDeCandidature;
import fr.actionlogement.convention.bailleurs.innovation.AppelSaisi;
import fr.actionlogement.convention.bailleurs.innovation.AppelVu;
import fr.actionlogement.convention.bailleurs.innovation.AppelsAProjets;
import fr.actionlogement.convention.bailleurs.innovation.CandidatureSaisie;
import fr.actionlogement.convention.bailleurs.innovation.CandidatureVue;
import fr.actionlogement.convention.bailleurs.innovation.Candidatures;
import fr.actionlogement.convention.bailleurs.innovation.Decision;
import fr.actionlogement.convention.bailleurs.innovation.DecisionsDInnovation;
import fr.actionlogement.convention.bailleurs.innovation.NotesDUnMembre;
import fr.actionlogement.convention.bailleurs.innovation.NotesSaisies;
import fr.actionlogement.convention.bailleurs.versement.DemandeSaisie;
import fr.actionlogement.convention.bailleurs.versement.DemandeVue;
import fr.actionlogement.convention.bailleurs.versement.EcheanceVue;
import fr.actionlogement.convention.bailleurs.versement.Versements;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Calls for projects and applications by program; {@code If-Match} is checked when it is given. */
@RestController
@RequestMapping("/api/bailleurs/innovation")
@Acces(Niveau.LECTURE)
class InnovationApi {

    private final AppelsAProjets appels;
    private final Candidatures candidatures;
    private final DecisionsDInnovation decisions;
    private final Versements versements;

    InnovationApi(
            AppelsAProjets appels, Candidatures candidatures, DecisionsDInnovation decisions, Versements versements) {
        this.appels = appels;
        this.candidatures = candidatures;
        this.decisions = decisions;
        this.versements = versements;
    }

    @GetMapping("/appels")
    List<AppelVu> appels() {
        return appels.tous();
    }

    @PostMapping("/appels")
    @Acces(Niveau.GESTION)
    @ResponseStatus(HttpStatus.CREATED)
    AppelVu ouvrir(@Valid @RequestBody AppelSaisi saisie) {
        return appels.ouvrir(saisie);
    }

    @GetMapping("/appels/{reference}")
    AppelVu appel(@PathVariable String reference) {
        return appels.fiche(reference);
    }

    @GetMapping("/appels/{reference}/candidatures")
    List<CandidatureVue> classement(@PathVariable String reference) {
        return candidatures.classement(reference);
    }

    @PostMapping("/appels/{reference}/candidatures")
    @Acces(Niveau.GESTION)
    ResponseEntity<CandidatureVue> deposer(
            @PathVariable String reference, @Valid @RequestBody CandidatureSaisie saisie) {
        CandidatureVue vue = candidatures.deposer(reference, saisie);
        return ResponseEntity.created(URI.create("/api/bailleurs/innovation/candidatures/" + vue.reference()))
                .eTag(VersionLue.etag(vue.version()))
                .body(vue);
    }

    @GetMapping("/candidatures/{reference}")
    ResponseEntity<CandidatureVue> candidature(@PathVariable String reference) {
        return reponse(candidatures.fiche(reference));
    }

    @GetMapping("/candidatures/{reference}/notes")
    List<NotesDUnMembre> notes(@PathVariable String reference) {
        return candidatures.notes(reference);
    }

    @PutMapping("/candidatures/{reference}/notes")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<CandidatureVue> noter(@PathVariable String reference, @Valid @RequestBody NotesSaisies saisie) {
        return reponse(candidatures.noter(reference, saisie));
    }

    @Idempotent
    @PostMapping("/candidatures/{reference}/accorder")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> accorder(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Decision decision) {
        return accomplir(reference, ActeDeCandidature.ACCORDER, decision, version);
    }

    @PostMapping("/candidatures/{reference}/rejeter")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<CandidatureVue> rejeter(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Decision decision) {
        return accomplir(reference, ActeDeCandidature.REJETER, decision, version);
    }

    @Idempotent
    @PostMapping("/candidatures/{reference}/solder")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> solder(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Decision decision) {
        return accomplir(reference, ActeDeCandidature.SOLDER, decision, version);
    }

    @Idempotent
    @PostMapping("/candidatures/{reference}/abandonner")
    @Acces(Niveau.GESTION)
    ResponseEntity<?> abandonner(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody Decision decision) {
        return accomplir(reference, ActeDeCandidature.ABANDONNER, decision, version);
    }

    @GetMapping("/candidatures/{reference}/echeancier")
    List<EcheanceVue> echeancier(@PathVariable String reference) {
        return versements.echeances(candidatures.fiche(reference).reference());
    }

    @Idempotent
    @PostMapping("/candidatures/{reference}/versements")
    @Acces(Niveau.GESTION)
    ResponseEntity<?> demander(@PathVariable String reference, @Valid @RequestBody DemandeSaisie saisie) {
        DemandeVue vue = versements.demander(candidatures.fiche(reference).reference(), saisie);
        return ResponseEntity.created(URI.create("/api/bailleurs/versements/" + vue.reference()))
                .eTag(VersionLue.etag(vue.version()))
                .body(vue);
    }

    private ResponseEntity<CandidatureVue> accomplir(
            String reference, ActeDeCandidature acte, Decision decision, @Nullable String version) {
        return reponse(decisions.accomplir(reference, acte, decision, VersionLue.facultative(version)));
    }

    private static ResponseEntity<CandidatureVue> reponse(CandidatureVue vue) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vue.version())).body(vue);
    }
}
