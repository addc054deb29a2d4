package fr.actionlogement.convention.common.avenant.web;

import fr.actionlogement.convention.common.avenant.interne.ActeBudgetaire;
import fr.actionlogement.convention.common.avenant.interne.ActesBudgetaires;
import fr.actionlogement.convention.common.avenant.interne.ApercuDActe;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Idempotent;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Budget acts for programs. */
@RestController
@RequestMapping("/api/budget/actes")
@Acces(Niveau.LECTURE)
class ActeApi {

    private static final int LIMITE = 50;

    private final ActesBudgetaires actes;

    ActeApi(ActesBudgetaires actes) {
        this.actes = actes;
    }

    @GetMapping
    List<ActeBudgetaire> tous(
            @RequestParam(required = false) @Nullable LocalDate au,
            @RequestParam(required = false) @Nullable LocalDate connu,
            @RequestParam(required = false) @Nullable Long avant) {
        return actes.tous(new ADate(au, connu), avant == null ? Long.MAX_VALUE : avant, LIMITE);
    }

    @GetMapping("/{id}")
    ActeBudgetaire un(@PathVariable long id) {
        return actes.un(id);
    }

    @GetMapping("/{id}/apercu")
    ApercuDActe apercu(@PathVariable long id) {
        return actes.apercu(actes.un(id));
    }

    @PostMapping("/simulation")
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    ApercuDActe simuler(@Valid @RequestBody ActeForm demande) {
        return actes.simuler(demande.enDemande());
    }

    @Idempotent
    @PostMapping
    @Acces({Niveau.GESTION, Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> demander(@Valid @RequestBody ActeForm demande) {
        ActeBudgetaire acte = actes.demander(demande.enDemande());
        return ResponseEntity.created(URI.create("/api/budget/actes/" + acte.id()))
                .body(acte);
    }

    @Idempotent
    @PostMapping("/{id}/approbation")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> approuver(@PathVariable long id) {
        return ResponseEntity.ok(actes.approuver(id));
    }

    @Idempotent
    @PostMapping("/{id}/rejet")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    ResponseEntity<?> rejeter(@PathVariable long id, @Valid @RequestBody RejetForm rejet) {
        return ResponseEntity.ok(actes.rejeter(id, rejet.motif()));
    }
}
