package fr.actionlogement.convention.salaries.relogement.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.relogement.BailVu;
import fr.actionlogement.convention.salaries.relogement.CriteresDeDroits;
import fr.actionlogement.convention.salaries.relogement.DroitVu;
import fr.actionlogement.convention.salaries.relogement.FamillesLogees;
import fr.actionlogement.convention.salaries.relogement.LigneDeDroits;
import fr.actionlogement.convention.salaries.relogement.Relogements;
import fr.actionlogement.convention.salaries.relogement.SaisieDeBail;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rights and leases by program. */
@RestController
@RequestMapping("/api/salaries/relogements")
@Acces(Niveau.LECTURE)
class RelogementApi {

    private final Relogements relogements;

    RelogementApi(Relogements relogements) {
        this.relogements = relogements;
    }

    @GetMapping("/familles")
    FamillesLogees familles() {
        return relogements.familles();
    }

    @GetMapping("/droits")
    Extrait<DroitVu> droits(@Valid @ModelAttribute CriteresDeDroits criteres) {
        return relogements.droits(criteres);
    }

    @GetMapping("/droits/{dossier}")
    DroitVu droit(@PathVariable String dossier) {
        return relogements.droit(dossier);
    }

    @GetMapping("/bilan")
    List<LigneDeDroits> bilan(@Valid @ModelAttribute CriteresDeDroits criteres) {
        return relogements.bilan(criteres);
    }

    @GetMapping("/baux")
    Extrait<BailVu> baux(
            @RequestParam(required = false) @Nullable String droit,
            @RequestParam(required = false) @Nullable String apres) {
        return relogements.baux(droit, apres);
    }

    @GetMapping("/baux/{reference}")
    BailVu bail(@PathVariable String reference) {
        return relogements.bail(reference);
    }

    @PostMapping("/baux")
    @Acces(Niveau.GESTION)
    ResponseEntity<BailVu> signer(@Valid @RequestBody SaisieDeBail saisie) {
        BailVu bail = relogements.signer(saisie);
        return ResponseEntity.created(URI.create("/api/salaries/relogements/baux/" + bail.reference()))
                .body(bail);
    }

    @PostMapping("/baux/{reference}/annulation")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    BailVu annuler(@PathVariable String reference, @Valid @RequestBody Annulation annulation) {
        return relogements.annuler(reference, annulation.motif());
    }

    /** Why a lease is struck out. */
    record Annulation(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500, lignes = true)
            String motif) {}
}
