package fr.actionlogement.convention.politiquespubliques.convention.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.convention.AvenantVu;
import fr.actionlogement.convention.politiquespubliques.convention.Avenants;
import fr.actionlogement.convention.politiquespubliques.convention.EcheancePrevue;
import fr.actionlogement.convention.politiquespubliques.convention.EcheancesPrevues;
import fr.actionlogement.convention.politiquespubliques.convention.EffetDAvenant;
import fr.actionlogement.convention.politiquespubliques.convention.NouvelAvenant;
import fr.actionlogement.convention.politiquespubliques.convention.VoteSaisi;
import fr.actionlogement.convention.politiquespubliques.convention.VoteVu;
import fr.actionlogement.convention.politiquespubliques.convention.Votes;
import fr.actionlogement.convention.politiquespubliques.dossier.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.bind.annotation.RestController;

/** What happens to a convention once it is recorded: amendments, votes of the body, planned calls. */
@RestController
@RequestMapping("/api/politiques/conventions/{reference}")
@Acces(Niveau.LECTURE)
class VieDeConventionApi {

    private final Avenants avenants;
    private final Votes votes;
    private final EcheancesPrevues echeances;

    VieDeConventionApi(Avenants avenants, Votes votes, EcheancesPrevues echeances) {
        this.avenants = avenants;
        this.votes = votes;
        this.echeances = echeances;
    }

    @GetMapping("/avenants")
    List<AvenantVu> avenants(@PathVariable String reference) {
        return avenants.de(reference);
    }

    @GetMapping("/avenants/{numero}")
    AvenantVu avenant(@PathVariable String reference, @PathVariable int numero) {
        return avenants.un(reference, numero);
    }

    @GetMapping("/avenants/{numero}/effets")
    List<EffetDAvenant> effets(@PathVariable String reference, @PathVariable int numero) {
        return avenants.effets(reference, numero);
    }

    @PostMapping("/avenants")
    @Acces(Niveau.GESTION)
    ResponseEntity<AvenantVu> proposer(@PathVariable String reference, @Valid @RequestBody NouvelAvenant avenant) {
        int numero = avenants.proposer(reference, avenant);
        return ResponseEntity.created(URI.create("/api/politiques/conventions/" + reference + "/avenants/" + numero))
                .body(avenants.un(reference, numero));
    }

    @PostMapping("/avenants/{numero}/validation")
    @Acces(Niveau.CONTROLE)
    AvenantVu valider(@PathVariable String reference, @PathVariable int numero) {
        avenants.valider(reference, numero);
        return avenants.un(reference, numero);
    }

    @PostMapping("/avenants/{numero}/rejet")
    @Acces(Niveau.CONTROLE)
    AvenantVu rejeter(
            @PathVariable String reference, @PathVariable int numero, @Valid @RequestBody RejetDAvenant rejet) {
        avenants.rejeter(reference, numero, rejet.motif());
        return avenants.un(reference, numero);
    }

    @GetMapping("/votes")
    List<VoteVu> votes(@PathVariable String reference) {
        return votes.de(reference);
    }

    @PostMapping("/votes")
    @Acces(Niveau.GESTION)
    List<VoteVu> voter(@PathVariable String reference, @Valid @RequestBody VoteSaisi vote) {
        votes.enregistrer(reference, vote);
        return votes.de(reference);
    }

    @GetMapping("/echeances")
    List<EcheancePrevue> echeances(@PathVariable String reference) {
        return echeances.de(reference);
    }

    @PutMapping("/echeances")
    @Acces(Niveau.GESTION)
    List<EcheancePrevue> prevoir(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody Calendrier calendrier) {
        echeances.remplacer(reference, Version.lire(version), calendrier.echeances());
        return echeances.de(reference);
    }

    /** Why an amendment is rejected. */
    record RejetDAvenant(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500)
            String motif) {}

    /** The whole list of planned calls. */
    record Calendrier(
            @NotNull(message = "Indiquez les échéances, au besoin une liste vide.")
            @Size(max = 120, message = "Cent vingt appels prévus au plus.")
            List<@Valid @NotNull(message = "Indiquez l’échéance.") EcheancePrevue> echeances) {}
}
