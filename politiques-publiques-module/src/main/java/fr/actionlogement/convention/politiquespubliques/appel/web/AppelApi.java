package fr.actionlogement.convention.politiquespubliques.appel.web;

import fr.actionlogement.convention.common.journal.ActeVu;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.politiquespubliques.appel.AppelVue;
import fr.actionlogement.convention.politiquespubliques.appel.AppelsDeFonds;
import fr.actionlogement.convention.politiquespubliques.appel.DemandeDAppel;
import fr.actionlogement.convention.politiquespubliques.appel.Etat;
import fr.actionlogement.convention.politiquespubliques.appel.FiltreDAppels;
import fr.actionlogement.convention.politiquespubliques.appel.PageDAppels;
import fr.actionlogement.convention.politiquespubliques.appel.PreparationDAppel;
import fr.actionlogement.convention.politiquespubliques.dossier.Version;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads and drafts; see {@link ActesApi} for the acts that follow. */
@RestController
@RequestMapping("/api/politiques/appels-de-fonds")
@Acces(Niveau.LECTURE)
class AppelApi {

    private final AppelsDeFonds appels;
    private final PreparationDAppel preparation;
    private final Journal journal;

    AppelApi(AppelsDeFonds appels, PreparationDAppel preparation, Journal journal) {
        this.appels = appels;
        this.preparation = preparation;
        this.journal = journal;
    }

    @GetMapping
    PageDAppels lister(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable Etat etat,
            @RequestParam(required = false) @Nullable Integer exercice,
            @RequestParam(required = false) @Nullable String convention,
            @RequestParam(required = false) @Nullable String dossier,
            @RequestParam(required = false) @Nullable String apres) {
        return appels.page(new FiltreDAppels(programme, etat, exercice, convention, dossier, apres));
    }

    @GetMapping("/{reference}")
    ResponseEntity<AppelVue> lire(@PathVariable String reference) {
        return relue(appels.un(reference));
    }

    @GetMapping("/{reference}/chronologie")
    List<ActeVu> chronologie(@PathVariable String reference) {
        return journal.chronologie(appels.un(reference).reference());
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    ResponseEntity<AppelVue> creer(@Valid @RequestBody DemandeDAppel demande) {
        AppelVue cree = appels.un(preparation.creer(demande));
        return ResponseEntity.created(URI.create("/api/politiques/appels-de-fonds/" + cree.reference()))
                .eTag(Version.etiquette(cree.version()))
                .body(cree);
    }

    @PutMapping("/{reference}")
    @Acces(Niveau.GESTION)
    ResponseEntity<AppelVue> modifier(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody DemandeDAppel demande) {
        preparation.modifier(reference, Version.lire(version), demande);
        return relue(appels.un(reference));
    }

    private static ResponseEntity<AppelVue> relue(AppelVue appel) {
        return ResponseEntity.ok().eTag(Version.etiquette(appel.version())).body(appel);
    }
}
