package fr.actionlogement.convention.bailleurs.pret.web;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.pret.ConditionsDOperation;
import fr.actionlogement.convention.bailleurs.pret.ConditionsDePret;
import fr.actionlogement.convention.bailleurs.pret.ConditionsDesPrets;
import fr.actionlogement.convention.bailleurs.pret.CriteresDEcheance;
import fr.actionlogement.convention.bailleurs.pret.CriteresDePret;
import fr.actionlogement.convention.bailleurs.pret.EncoursDePrets;
import fr.actionlogement.convention.bailleurs.pret.LigneDEcheancier;
import fr.actionlogement.convention.bailleurs.pret.PretVu;
import fr.actionlogement.convention.bailleurs.pret.Prets;
import fr.actionlogement.convention.bailleurs.pret.ProchaineEcheance;
import fr.actionlogement.convention.bailleurs.pret.RevisionDePret;
import fr.actionlogement.convention.bailleurs.pret.TirageVu;
import fr.actionlogement.convention.common.journal.ActeVu;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Loans by program: conditions, schedule, drawings, revisions, what falls due. */
@RestController
@RequestMapping("/api/bailleurs")
@Acces(Niveau.LECTURE)
class PretApi {

    private final Prets prets;
    private final ConditionsDesPrets conditions;
    private final Operations operations;
    private final Journal journal;

    PretApi(Prets prets, ConditionsDesPrets conditions, Operations operations, Journal journal) {
        this.prets = prets;
        this.conditions = conditions;
        this.operations = operations;
        this.journal = journal;
    }

    @GetMapping("/operations/{reference}/conditions-de-pret")
    ResponseEntity<ConditionsDOperation> conditions(@PathVariable String reference) {
        return reponse(conditions.lire(reference));
    }

    @GetMapping("/operations/{reference}/conditions-de-pret/projection")
    List<LigneDEcheancier> projeter(@PathVariable String reference) {
        return conditions.projeter(reference);
    }

    @PutMapping("/operations/{reference}/conditions-de-pret")
    @Acces(Niveau.GESTION)
    ResponseEntity<ConditionsDOperation> saisir(
            @PathVariable String reference,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @Valid @RequestBody ConditionsDePret saisies) {
        return reponse(conditions.saisir(reference, saisies, VersionLue.exigee(version)));
    }

    @GetMapping("/operations/{reference}/prets")
    List<PretVu> deLOperation(@PathVariable String reference) {
        return prets.deLOperation(operations.fiche(reference).reference());
    }

    @GetMapping("/prets")
    PageDe<PretVu> lister(@Valid @ModelAttribute CriteresDePret criteres) {
        return prets.lister(criteres);
    }

    @GetMapping("/prets/encours")
    EncoursDePrets encours(@Valid @ModelAttribute CriteresDePret criteres) {
        return prets.encours(criteres);
    }

    @GetMapping("/prets/echeances")
    PageDe<ProchaineEcheance> prochaines(@Valid @ModelAttribute CriteresDEcheance criteres) {
        return prets.prochaines(criteres);
    }

    @GetMapping("/prets/{reference}")
    ResponseEntity<PretVu> fiche(@PathVariable String reference) {
        PretVu pret = prets.fiche(reference);
        return ResponseEntity.ok().eTag(VersionLue.etag(pret.version())).body(pret);
    }

    @GetMapping("/prets/{reference}/echeancier")
    List<LigneDEcheancier> echeancier(@PathVariable String reference) {
        return prets.suivi(reference).echeancier();
    }

    @GetMapping("/prets/{reference}/tirages")
    List<TirageVu> tirages(@PathVariable String reference) {
        return prets.suivi(reference).tirages();
    }

    @GetMapping("/prets/{reference}/revisions")
    List<RevisionDePret> revisions(@PathVariable String reference) {
        return prets.suivi(reference).revisions();
    }

    @GetMapping("/prets/{reference}/chronologie")
    List<ActeVu> chronologie(@PathVariable String reference) {
        return journal.chronologie(prets.fiche(reference).reference());
    }

    private static ResponseEntity<ConditionsDOperation> reponse(ConditionsDOperation lues) {
        return ResponseEntity.ok().eTag(VersionLue.etag(lues.version())).body(lues);
    }
}
