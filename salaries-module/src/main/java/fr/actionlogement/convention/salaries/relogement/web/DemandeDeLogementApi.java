package fr.actionlogement.convention.salaries.relogement.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.salaries.aide.web.VersionAbsente;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.relogement.DemandeVue;
import fr.actionlogement.convention.salaries.relogement.Demandes;
import fr.actionlogement.convention.salaries.relogement.EtatDeDemande;
import fr.actionlogement.convention.salaries.relogement.SaisieDeDemande;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** Requests for a dwelling by program. */
@RestController
@RequestMapping("/api/salaries/relogements/demandes")
@Acces(Niveau.GESTION)
class DemandeDeLogementApi {

    private final Demandes demandes;

    DemandeDeLogementApi(Demandes demandes) {
        this.demandes = demandes;
    }

    @PostMapping
    ResponseEntity<DemandeVue> enregistrer(@Valid @RequestBody SaisieDeDemande saisie) {
        DemandeVue demande = demandes.enregistrer(saisie);
        return ResponseEntity.created(URI.create("/api/salaries/relogements/demandes/" + demande.reference()))
                .eTag(String.valueOf(demande.version()))
                .body(demande);
    }

    @GetMapping
    @Acces(Niveau.LECTURE)
    Extrait<DemandeVue> lister(
            @RequestParam(required = false) @Nullable EtatDeDemande etat,
            @RequestParam(required = false) @Nullable Long apres) {
        return demandes.lister(etat, apres);
    }

    @GetMapping("/{reference}")
    @Acces(Niveau.LECTURE)
    ResponseEntity<DemandeVue> lire(@PathVariable String reference) {
        return rendue(demandes.lire(reference));
    }

    /** Reading the unique number is journaled. */
    @GetMapping("/{reference}/numero")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    Numero numero(@PathVariable String reference) {
        return new Numero(demandes.numero(reference));
    }

    @PostMapping("/{reference}/renouvellement")
    ResponseEntity<DemandeVue> renouvellement(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        return rendue(demandes.renouveler(reference, VersionAbsente.lire(version)));
    }

    @PostMapping("/{reference}/radiation")
    ResponseEntity<DemandeVue> radiation(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Radiation corps) {
        return rendue(demandes.radier(reference, VersionAbsente.lire(version), corps.motif()));
    }

    private static ResponseEntity<DemandeVue> rendue(DemandeVue demande) {
        return ResponseEntity.ok().eTag(String.valueOf(demande.version())).body(demande);
    }

    /** The unique number of a request. */
    record Numero(String numero) {}

    /** Why a request is struck off. */
    record Radiation(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500, lignes = true)
            String motif) {}
}
