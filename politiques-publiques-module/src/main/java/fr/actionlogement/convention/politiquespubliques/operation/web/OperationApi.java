package fr.actionlogement.convention.politiquespubliques.operation.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.dossier.Version;
import fr.actionlogement.convention.politiquespubliques.droit.DroitVu;
import fr.actionlogement.convention.politiquespubliques.droit.Droits;
import fr.actionlogement.convention.politiquespubliques.operation.Achevement;
import fr.actionlogement.convention.politiquespubliques.operation.EtatDOperation;
import fr.actionlogement.convention.politiquespubliques.operation.Facture;
import fr.actionlogement.convention.politiquespubliques.operation.Factures;
import fr.actionlogement.convention.politiquespubliques.operation.OperationVue;
import fr.actionlogement.convention.politiquespubliques.operation.Operations;
import fr.actionlogement.convention.politiquespubliques.operation.PageDOperations;
import fr.actionlogement.convention.politiquespubliques.operation.SaisieDOperation;
import fr.actionlogement.convention.politiquespubliques.programme.Programmes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/politiques/operations")
@Acces(Niveau.LECTURE)
class OperationApi {

    private final Operations operations;
    private final Factures factures;
    private final Droits droits;
    private final Programmes programmes;

    OperationApi(Operations operations, Factures factures, Droits droits, Programmes programmes) {
        this.operations = operations;
        this.factures = factures;
        this.droits = droits;
        this.programmes = programmes;
    }

    @GetMapping
    PageDOperations lister(
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable EtatDOperation etat,
            @RequestParam(required = false) @Nullable String convention,
            @RequestParam(required = false) @Nullable String apres) {
        if (programme != null) {
            programmes.filtrer(programme);
        }
        return operations.page(programme, etat, convention, apres);
    }

    @GetMapping("/{reference}")
    ResponseEntity<OperationVue> lire(@PathVariable String reference) {
        return relire(reference);
    }

    @GetMapping("/{reference}/droits")
    List<DroitVu> droits(@PathVariable String reference) {
        return droits.du(operations.une(reference).reference());
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    ResponseEntity<OperationVue> creer(@Valid @RequestBody SaisieDOperation saisie) {
        OperationVue creee = operations.une(operations.creer(saisie));
        return ResponseEntity.created(URI.create("/api/politiques/operations/" + creee.reference()))
                .eTag(Version.etiquette(creee.version()))
                .body(creee);
    }

    @PutMapping("/{reference}")
    @Acces(Niveau.GESTION)
    ResponseEntity<OperationVue> modifier(
            @PathVariable String reference,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @Valid @RequestBody SaisieDOperation saisie) {
        operations.modifier(reference, Version.lire(version), saisie);
        return relire(reference);
    }

    @PostMapping("/{reference}/depot")
    @Acces(Niveau.GESTION)
    ResponseEntity<OperationVue> deposer(@PathVariable String reference) {
        operations.deposer(reference);
        return relire(reference);
    }

    @PostMapping("/{reference}/validation")
    @Acces(Niveau.CONTROLE)
    ResponseEntity<OperationVue> valider(@PathVariable String reference) {
        operations.valider(reference);
        return relire(reference);
    }

    @PostMapping("/{reference}/renvoi")
    @Acces(Niveau.CONTROLE)
    ResponseEntity<OperationVue> renvoyer(@PathVariable String reference, @Valid @RequestBody MotifDOperation motif) {
        operations.renvoyer(reference, motif.motif());
        return relire(reference);
    }

    @PostMapping("/{reference}/achevement")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ResponseEntity<OperationVue> achever(@PathVariable String reference, @Valid @RequestBody Achevement achevement) {
        operations.achever(reference, achevement);
        return relire(reference);
    }

    @PostMapping("/{reference}/abandon")
    @Acces(Niveau.CONTROLE)
    ResponseEntity<OperationVue> abandonner(@PathVariable String reference, @Valid @RequestBody MotifDOperation motif) {
        operations.abandonner(reference, motif.motif());
        return relire(reference);
    }

    @GetMapping("/{reference}/factures")
    List<Facture> factures(@PathVariable String reference) {
        return factures.de(reference);
    }

    @PostMapping("/{reference}/factures")
    @Acces(Niveau.GESTION)
    List<Facture> facturer(@PathVariable String reference, @Valid @RequestBody Facture facture) {
        factures.enregistrer(reference, facture);
        return factures.de(reference);
    }

    private ResponseEntity<OperationVue> relire(String reference) {
        OperationVue operation = operations.une(reference);
        return ResponseEntity.ok().eTag(Version.etiquette(operation.version())).body(operation);
    }

    /** Why an operation goes back, or is given up. */
    record MotifDOperation(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500)
            String motif) {}
}
