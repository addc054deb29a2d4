package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.salaries.aide.web.VersionAbsente;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.convention.salaries.visale.EtatDeVisa;
import fr.actionlogement.convention.salaries.visale.SaisieDeVisa;
import fr.actionlogement.convention.salaries.visale.VisaVu;
import fr.actionlogement.convention.salaries.visale.Visas;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Visas by program. */
@RestController
@RequestMapping("/api/salaries/visale/visas")
@Acces(Niveau.GESTION)
class VisaApi {

    private final Visas visas;

    VisaApi(Visas visas) {
        this.visas = visas;
    }

    /** A tenant and what is asked for. */
    record Demande(
            @Valid @NotNull(message = "Indiquez l’identité du locataire.")
            Identite identite,

            @Valid @NotNull(message = "Indiquez la demande.")
            SaisieDeVisa demande) {}

    @PostMapping
    ResponseEntity<VisaVu> demander(@Valid @RequestBody Demande demande) {
        VisaVu visa = visas.demander(demande.identite(), demande.demande());
        return ResponseEntity.created(URI.create("/api/salaries/visale/visas/" + visa.reference()))
                .eTag(String.valueOf(visa.version()))
                .body(visa);
    }

    @GetMapping
    @Acces(Niveau.LECTURE)
    Extrait<VisaVu> lister(
            @RequestParam(required = false) @Nullable EtatDeVisa etat,
            @RequestParam(required = false) @Nullable Long apres) {
        return visas.lister(etat, apres);
    }

    @GetMapping("/{reference}")
    @Acces(Niveau.LECTURE)
    ResponseEntity<VisaVu> lire(@PathVariable String reference) {
        return rendu(visas.lire(reference));
    }

    /** Each criterion of the rules frozen with the request. */
    @GetMapping("/{reference}/avis")
    @Acces(Niveau.LECTURE)
    ResponseEntity<Avis> avis(@PathVariable String reference) {
        return ResponseEntity.of(visas.avis(reference));
    }

    /** Reading an identity is journaled. */
    @GetMapping("/{reference}/identite")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    Identite identite(@PathVariable String reference) {
        return visas.identite(reference);
    }

    @PostMapping("/{reference}/complement")
    ResponseEntity<VisaVu> complement(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Motif corps) {
        return rendu(visas.demanderUnComplement(reference, VersionAbsente.lire(version), corps.motif()));
    }

    @PostMapping("/{reference}/reprise")
    ResponseEntity<VisaVu> reprise(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        return rendu(visas.reprendre(reference, VersionAbsente.lire(version)));
    }

    @PostMapping("/{reference}/certification")
    ResponseEntity<VisaVu> certification(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Jour corps) {
        return rendu(visas.certifier(reference, VersionAbsente.lire(version), corps.date()));
    }

    @PostMapping("/{reference}/refus")
    ResponseEntity<VisaVu> refus(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Corps.Motif corps) {
        return rendu(visas.refuser(reference, VersionAbsente.lire(version), corps.motif()));
    }

    private static ResponseEntity<VisaVu> rendu(VisaVu vu) {
        return ResponseEntity.ok().eTag(String.valueOf(vu.version())).body(vu);
    }
}
