package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.salaries.aide.web.VersionAbsente;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.convention.salaries.visale.ContratVu;
import fr.actionlogement.convention.salaries.visale.Contrats;
import fr.actionlogement.convention.salaries.visale.FiltreDeContrats;
import fr.actionlogement.convention.salaries.visale.SaisieDeContrat;
import fr.actionlogement.convention.salaries.visale.SaisieDeSinistre;
import fr.actionlogement.convention.salaries.visale.SinistreVu;
import fr.actionlogement.convention.salaries.visale.Sinistres;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contracts by program. */
@RestController
@RequestMapping("/api/salaries/visale/contrats")
@Acces(Niveau.GESTION)
class ContratApi {

    private final Contrats contrats;
    private final Sinistres sinistres;

    ContratApi(Contrats contrats, Sinistres sinistres) {
        this.contrats = contrats;
        this.sinistres = sinistres;
    }

    @PostMapping
    ResponseEntity<ContratVu> proposer(@Valid @RequestBody SaisieDeContrat saisie) {
        ContratVu contrat = contrats.proposer(saisie);
        return ResponseEntity.created(URI.create("/api/salaries/visale/contrats/" + contrat.reference()))
                .eTag(String.valueOf(contrat.version()))
                .body(contrat);
    }

    @GetMapping
    @Acces(Niveau.LECTURE)
    Extrait<ContratVu> lister(
            @Valid @ModelAttribute FiltreDeContrats filtre, @RequestParam(required = false) @Nullable Long apres) {
        return contrats.lister(filtre, apres);
    }

    @GetMapping("/{reference}")
    @Acces(Niveau.LECTURE)
    ResponseEntity<ContratVu> lire(@PathVariable String reference) {
        return rendu(contrats.lire(reference));
    }

    /** Reading an identity is journaled. */
    @GetMapping("/{reference}/identite")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    Identite identite(@PathVariable String reference) {
        return contrats.identite(reference);
    }

    @GetMapping("/{reference}/sinistres")
    @Acces(Niveau.LECTURE)
    List<SinistreVu> sinistres(@PathVariable String reference) {
        return sinistres.duContrat(contrats.lire(reference));
    }

    @PostMapping("/{reference}/sinistres")
    ResponseEntity<SinistreVu> declarer(@PathVariable String reference, @Valid @RequestBody SaisieDeSinistre saisie) {
        SinistreVu sinistre = sinistres.declarer(reference, saisie);
        return ResponseEntity.created(URI.create("/api/salaries/visale/sinistres/" + sinistre.reference()))
                .eTag(String.valueOf(sinistre.version()))
                .body(sinistre);
    }

    @PostMapping("/{reference}/acceptation")
    ResponseEntity<ContratVu> acceptation(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        return rendu(contrats.accepter(reference, VersionAbsente.lire(version)));
    }

    @PostMapping("/{reference}/signature")
    ResponseEntity<ContratVu> signature(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Jour corps) {
        return rendu(contrats.signer(reference, VersionAbsente.lire(version), corps.date()));
    }

    @PostMapping("/{reference}/resiliation")
    ResponseEntity<ContratVu> resiliation(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.JourMotive corps) {
        return rendu(contrats.resilier(reference, VersionAbsente.lire(version), corps.date(), corps.motif()));
    }

    @PostMapping("/{reference}/annulation")
    ResponseEntity<ContratVu> annulation(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Motif corps) {
        return rendu(contrats.annuler(reference, VersionAbsente.lire(version), corps.motif()));
    }

    private static ResponseEntity<ContratVu> rendu(ContratVu vu) {
        return ResponseEntity.ok().eTag(String.valueOf(vu.version())).body(vu);
    }
}
