package fr.actionlogement.convention.politiquespubliques.contrepartie.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.contrepartie.ContrepartieVue;
import fr.actionlogement.convention.politiquespubliques.contrepartie.Contreparties;
import fr.actionlogement.convention.politiquespubliques.contrepartie.PageDeContreparties;
import fr.actionlogement.convention.politiquespubliques.contrepartie.SaisieDeContrepartie;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController("contrepartiesDesPolitiquesApi")
@RequestMapping("/api/politiques/contreparties")
@Acces(Niveau.LECTURE)
class ContrepartieApi {

    private final Contreparties contreparties;

    ContrepartieApi(Contreparties contreparties) {
        this.contreparties = contreparties;
    }

    @GetMapping
    PageDeContreparties lister(
            @RequestParam(required = false) @Nullable String convention,
            @RequestParam(required = false) @Nullable String apres) {
        return contreparties.page(convention, apres);
    }

    @GetMapping("/{reference}")
    ContrepartieVue lire(@PathVariable String reference) {
        return contreparties.une(reference);
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    ResponseEntity<ContrepartieVue> inscrire(@Valid @RequestBody SaisieDeContrepartie saisie) {
        ContrepartieVue inscrite = contreparties.une(contreparties.inscrire(saisie));
        return ResponseEntity.created(URI.create("/api/politiques/contreparties/" + inscrite.reference()))
                .body(inscrite);
    }

    @PostMapping("/{reference}/constat")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    ContrepartieVue constater(@PathVariable String reference, @Valid @RequestBody ConstatDeContrepartie constat) {
        contreparties.constater(reference, constat.preuve());
        return contreparties.une(reference);
    }

    @PostMapping("/{reference}/retrait")
    @Acces(Niveau.CONTROLE)
    ContrepartieVue retirer(@PathVariable String reference, @Valid @RequestBody RetraitDeContrepartie retrait) {
        contreparties.retirer(reference, retrait.motif());
        return contreparties.une(reference);
    }

    /** What proves a counterpart. */
    record ConstatDeContrepartie(
            @NotBlank(message = "Décrivez la preuve.") @TexteSur(max = 500)
            String preuve) {}

    /** Why a counterpart is withdrawn. */
    record RetraitDeContrepartie(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500)
            String motif) {}
}
