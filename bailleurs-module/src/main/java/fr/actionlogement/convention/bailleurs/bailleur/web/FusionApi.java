package fr.actionlogement.convention.bailleurs.bailleur.web;

import fr.actionlogement.convention.bailleurs.bailleur.Bailleurs;
import fr.actionlogement.convention.bailleurs.bailleur.DoublonProbable;
import fr.actionlogement.convention.bailleurs.bailleur.FusionSaisie;
import fr.actionlogement.convention.bailleurs.bailleur.FusionVue;
import fr.actionlogement.convention.bailleurs.bailleur.Fusions;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.common.journal.ActeVu;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.tiers.Siren;
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

/** Merges of landlords, likely doubles and history, by program. */
@RestController
@RequestMapping("/api/bailleurs")
@Acces(Niveau.LECTURE)
class FusionApi {

    private static final int LIMITE = 100;

    private final Fusions fusions;
    private final Bailleurs bailleurs;
    private final Journal journal;

    FusionApi(Fusions fusions, Bailleurs bailleurs, Journal journal) {
        this.fusions = fusions;
        this.bailleurs = bailleurs;
        this.journal = journal;
    }

    @GetMapping("/bailleurs/doublons")
    List<DoublonProbable> doublons() {
        return fusions.doublonsProbables(LIMITE);
    }

    @GetMapping("/bailleurs/{siren}/historique")
    List<ActeVu> historique(@PathVariable Siren siren) {
        bailleurs.fiche(siren);
        return journal.chronologie(Bailleurs.dossier(siren));
    }

    @GetMapping("/bailleurs/{siren}/fusions")
    List<FusionVue> duBailleur(@PathVariable Siren siren) {
        bailleurs.fiche(siren);
        return fusions.de(siren);
    }

    @PostMapping("/bailleurs/{siren}/fusions")
    @Acces(Niveau.GESTION)
    ResponseEntity<FusionVue> proposer(@PathVariable Siren siren, @Valid @RequestBody FusionSaisie saisie) {
        bailleurs.fiche(siren);
        FusionVue vue = fusions.proposer(siren, saisie);
        return ResponseEntity.created(URI.create("/api/bailleurs/fusions/" + vue.id()))
                .eTag(VersionLue.etag(vue.version()))
                .body(vue);
    }

    @GetMapping("/fusions")
    List<FusionVue> enAttente() {
        return fusions.enAttente(LIMITE);
    }

    @GetMapping("/fusions/{id}")
    ResponseEntity<FusionVue> fiche(@PathVariable long id) {
        return reponse(fusions.fiche(id));
    }

    @PostMapping("/fusions/{id}/approbation")
    @Acces(Niveau.CONTROLE)
    ResponseEntity<FusionVue> approuver(
            @PathVariable long id, @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        return reponse(fusions.approuver(id, VersionLue.exigee(version)));
    }

    @PostMapping("/fusions/{id}/rejet")
    @Acces(Niveau.CONTROLE)
    ResponseEntity<FusionVue> rejeter(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody RejetDeFusion rejet) {
        return reponse(fusions.rejeter(id, rejet.motif(), VersionLue.exigee(version)));
    }

    private static ResponseEntity<FusionVue> reponse(FusionVue vue) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vue.version())).body(vue);
    }
}
