package fr.actionlogement.convention.bailleurs.operation.web;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.CriteresDOperation;
import fr.actionlogement.convention.bailleurs.operation.LigneDOperation;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.SaisieDOperation;
import fr.actionlogement.convention.common.budget.EcritureVue;
import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.journal.ActeVu;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Operations by program: enter, correct, read. */
@RestController
@RequestMapping("/api/bailleurs/operations")
@Acces(Niveau.LECTURE)
class OperationApi {

    private final Operations operations;
    private final Engagements engagements;
    private final Journal journal;

    OperationApi(Operations operations, Engagements engagements, Journal journal) {
        this.operations = operations;
        this.engagements = engagements;
        this.journal = journal;
    }

    @GetMapping
    PageDe<LigneDOperation> lister(@Valid @ModelAttribute CriteresDOperation criteres) {
        return operations.lister(criteres);
    }

    @GetMapping("/{reference}")
    ResponseEntity<OperationVue> fiche(@PathVariable String reference) {
        return reponse(operations.fiche(reference));
    }

    @GetMapping("/{reference}/ecritures")
    List<EcritureVue> ecritures(@PathVariable String reference) {
        return engagements.ecritures(operations.fiche(reference).reference());
    }

    @GetMapping("/{reference}/chronologie")
    List<ActeVu> chronologie(@PathVariable String reference) {
        return journal.chronologie(operations.fiche(reference).reference());
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    ResponseEntity<OperationVue> creer(@Valid @RequestBody SaisieDOperation saisie) {
        OperationVue vue = operations.creer(saisie);
        return ResponseEntity.created(URI.create("/api/bailleurs/operations/" + vue.reference()))
                .eTag(VersionLue.etag(vue.version()))
                .body(vue);
    }

    @PutMapping("/{reference}")
    @Acces(Niveau.GESTION)
    ResponseEntity<OperationVue> corriger(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody SaisieDOperation saisie) {
        return reponse(operations.corriger(reference, saisie, VersionLue.exigee(version)));
    }

    private static ResponseEntity<OperationVue> reponse(OperationVue vue) {
        return ResponseEntity.ok().eTag(VersionLue.etag(vue.version())).body(vue);
    }
}
