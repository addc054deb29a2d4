package fr.actionlogement.convention.salaries.revision.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.salaries.bareme.NouvelleVersion;
import fr.actionlogement.convention.salaries.bareme.Proposition;
import fr.actionlogement.convention.salaries.bareme.Propositions;
import fr.actionlogement.convention.salaries.revision.Effet;
import fr.actionlogement.convention.salaries.revision.Effets;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** New versions of the rules, their effect, their decision. */
@RestController
@RequestMapping("/api/salaries/baremes/propositions")
@Acces(Niveau.LECTURE)
class PropositionApi {

    private final Propositions propositions;
    private final Effets effets;

    PropositionApi(Propositions propositions, Effets effets) {
        this.propositions = propositions;
        this.effets = effets;
    }

    @GetMapping
    List<Proposition> toutes() {
        return propositions.toutes();
    }

    @GetMapping("/{id}")
    ResponseEntity<Proposition> lire(@PathVariable long id) {
        return rendue(id);
    }

    @GetMapping("/{id}/effet")
    Effet effet(@PathVariable long id) {
        return effets.mesurer(propositions.lire(id));
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    ResponseEntity<Proposition> proposer(@Valid @RequestBody NouvelleVersion nouvelle) {
        Proposition p = propositions.lire(propositions.proposer(nouvelle));
        return ResponseEntity.created(URI.create("/api/salaries/baremes/propositions/" + p.id()))
                .eTag(String.valueOf(p.version()))
                .body(p);
    }

    @PostMapping("/{id}/approbation")
    @Acces(Niveau.CONTROLE)
    ResponseEntity<Proposition> approuver(@PathVariable long id) {
        propositions.approuver(id, null);
        return rendue(id);
    }

    @PostMapping("/{id}/rejet")
    @Acces(Niveau.CONTROLE)
    ResponseEntity<Proposition> rejeter(@PathVariable long id, @Valid @RequestBody MotifDeRejet corps) {
        propositions.rejeter(id, null, corps.motif());
        return rendue(id);
    }

    private ResponseEntity<Proposition> rendue(long id) {
        Proposition p = propositions.lire(id);
        return ResponseEntity.ok().eTag(String.valueOf(p.version())).body(p);
    }
}
