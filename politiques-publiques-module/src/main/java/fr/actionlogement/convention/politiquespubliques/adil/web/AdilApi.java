package fr.actionlogement.convention.politiquespubliques.adil.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.adil.Adil;
import fr.actionlogement.convention.politiquespubliques.adil.AdilSaisie;
import fr.actionlogement.convention.politiquespubliques.adil.Agences;
import fr.actionlogement.convention.politiquespubliques.adil.NouvelleRepartition;
import fr.actionlogement.convention.politiquespubliques.adil.RepartitionVue;
import fr.actionlogement.convention.politiquespubliques.adil.Repartitions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/politiques/adil")
@Acces(Niveau.LECTURE)
class AdilApi {

    private final Repartitions repartitions;
    private final Agences agences;

    AdilApi(Repartitions repartitions, Agences agences) {
        this.repartitions = repartitions;
        this.agences = agences;
    }

    @GetMapping("/agences")
    List<Adil> agences() {
        return agences.toutes();
    }

    @PutMapping("/agences/{departement}")
    @Acces(Niveau.GESTION)
    List<Adil> inscrire(@PathVariable Departement departement, @Valid @RequestBody AdilSaisie saisie) {
        agences.inscrire(departement, saisie);
        return agences.toutes();
    }

    @GetMapping("/repartitions")
    List<RepartitionVue> lister() {
        return repartitions.lister();
    }

    @GetMapping("/repartitions/{reference}")
    RepartitionVue lire(@PathVariable String reference) {
        return repartitions.une(reference);
    }

    @PostMapping("/repartitions")
    @Acces(Niveau.GESTION)
    ResponseEntity<RepartitionVue> preparer(@Valid @RequestBody NouvelleRepartition demande) {
        String reference = repartitions.preparer(demande);
        return ResponseEntity.created(URI.create("/api/politiques/adil/repartitions/" + reference))
                .body(repartitions.une(reference));
    }

    @PostMapping("/repartitions/{reference}/validation")
    @Acces(Niveau.CONTROLE)
    RepartitionVue valider(@PathVariable String reference) {
        repartitions.valider(reference);
        return repartitions.une(reference);
    }

    @PostMapping("/repartitions/{reference}/retrait")
    @Acces(Niveau.GESTION)
    RepartitionVue retirer(@PathVariable String reference, @Valid @RequestBody RetraitDeRepartition retrait) {
        repartitions.retirer(reference, retrait.motif());
        return repartitions.une(reference);
    }

    /** Why a split is taken away. */
    record RetraitDeRepartition(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500)
            String motif) {}
}
