package fr.actionlogement.convention.salaries.relogement.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.salaries.aide.web.VersionAbsente;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.relogement.Attributions;
import fr.actionlogement.convention.salaries.relogement.DecisionDeCommission;
import fr.actionlogement.convention.salaries.relogement.EtatDOffre;
import fr.actionlogement.convention.salaries.relogement.OffreVue;
import fr.actionlogement.convention.salaries.relogement.SaisieDOffre;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
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

/** Dwellings offered and their candidates by program. */
@RestController
@RequestMapping("/api/salaries/relogements/offres")
@Acces(Niveau.GESTION)
class OffreApi {

    private final Attributions attributions;

    OffreApi(Attributions attributions) {
        this.attributions = attributions;
    }

    @PostMapping
    ResponseEntity<OffreVue> ouvrir(@Valid @RequestBody SaisieDOffre saisie) {
        OffreVue offre = attributions.ouvrir(saisie);
        return ResponseEntity.created(URI.create("/api/salaries/relogements/offres/" + offre.reference()))
                .eTag(String.valueOf(offre.version()))
                .body(offre);
    }

    @GetMapping
    @Acces(Niveau.LECTURE)
    Extrait<OffreVue> lister(
            @RequestParam(required = false) @Nullable EtatDOffre etat,
            @RequestParam(required = false) @Nullable Long apres) {
        return attributions.lister(etat, apres);
    }

    @GetMapping("/{reference}")
    @Acces(Niveau.LECTURE)
    ResponseEntity<OffreVue> lire(@PathVariable String reference) {
        return rendue(attributions.lire(reference));
    }

    @PostMapping("/{reference}/candidatures")
    ResponseEntity<OffreVue> candidatures(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Position corps) {
        return rendue(attributions.positionner(reference, VersionAbsente.lire(version), corps.demande()));
    }

    @PostMapping("/{reference}/commission")
    ResponseEntity<OffreVue> commission(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Commission corps) {
        return rendue(attributions.statuer(
                reference, VersionAbsente.lire(version), corps.date(), corps.derogation(), corps.decisions()));
    }

    @PostMapping("/{reference}/accord")
    ResponseEntity<OffreVue> accord(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        return rendue(attributions.accepter(reference, VersionAbsente.lire(version)));
    }

    @PostMapping("/{reference}/refus")
    ResponseEntity<OffreVue> refus(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Motif corps) {
        return rendue(attributions.refuser(reference, VersionAbsente.lire(version), corps.motif()));
    }

    @PostMapping("/{reference}/silence")
    ResponseEntity<OffreVue> silence(@PathVariable String reference) {
        return rendue(attributions.constaterLeSilence(reference));
    }

    @PostMapping("/{reference}/bail")
    ResponseEntity<OffreVue> bail(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Signature corps) {
        return rendue(attributions.signer(reference, VersionAbsente.lire(version), corps.date()));
    }

    @PostMapping("/{reference}/reddition")
    ResponseEntity<OffreVue> reddition(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Motif corps) {
        return rendue(attributions.rendre(reference, VersionAbsente.lire(version), corps.motif()));
    }

    private static ResponseEntity<OffreVue> rendue(OffreVue offre) {
        return ResponseEntity.ok().eTag(String.valueOf(offre.version())).body(offre);
    }

    /** A candidate. */
    record Position(
            @NotBlank(message = "Indiquez la demande.") @TexteSur(max = 20)
            String demande) {}

    /** What the commission decided. */
    record Commission(
            @NotNull(message = "Indiquez la date de la commission.")
            LocalDate date,

            @TexteSur(max = 300) @Nullable String derogation,

            @Valid
            @NotNull(message = "Indiquez les décisions.")
            @Size(min = 1, max = 50, message = "La commission examine de 1 à 50 candidats.")
            List<DecisionDeCommission> decisions) {}

    /** Why. */
    record Motif(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500, lignes = true)
            String motif) {}

    /** Day of the lease. */
    record Signature(
            @NotNull(message = "Indiquez la date de signature.")
            LocalDate date) {}
}
