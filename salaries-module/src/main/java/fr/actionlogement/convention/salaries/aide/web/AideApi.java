package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.common.budget.EcritureVue;
import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.salaries.aide.AideVue;
import fr.actionlogement.convention.salaries.aide.Aides;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.aide.Evenement;
import fr.actionlogement.convention.salaries.aide.FiltreAides;
import fr.actionlogement.convention.salaries.aide.PageAides;
import fr.actionlogement.convention.salaries.aide.ProduitVu;
import fr.actionlogement.convention.salaries.personne.Identite;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads the aids. */
@RestController
@RequestMapping("/api/salaries/aides")
@Acces(Niveau.LECTURE)
class AideApi {

    private static final int LIMITE = 50;

    private final Aides aides;
    private final Engagements engagements;

    AideApi(Aides aides, Engagements engagements) {
        this.aides = aides;
        this.engagements = engagements;
    }

    @GetMapping
    PageAides chercher(
            @RequestParam(required = false) @Nullable String produit,
            @RequestParam(required = false) @Nullable Etat etat,
            @RequestParam(required = false) @Nullable Departement departement,
            @RequestParam(required = false) @Nullable Exercice exercice,
            @RequestParam(required = false) @Nullable Long avant,
            @RequestParam(required = false) @Nullable Long apres,
            @RequestParam(required = false) @Nullable Integer limite) {
        FiltreAides filtre = new FiltreAides(produit, etat, departement, exercice);
        return aides.chercher(filtre, avant, apres, limite == null ? LIMITE : limite);
    }

    @GetMapping("/produits")
    List<ProduitVu> produits() {
        return aides.produits();
    }

    @GetMapping("/{reference}")
    ResponseEntity<AideVue> lire(@PathVariable String reference) {
        AideVue vue = aides.lire(reference);
        return ResponseEntity.ok().eTag(String.valueOf(vue.version())).body(vue);
    }

    @GetMapping("/{reference}/ecritures")
    List<EcritureVue> ecritures(@PathVariable String reference) {
        return engagements.ecritures(aides.lire(reference).reference());
    }

    @GetMapping("/{reference}/chronologie")
    List<Evenement> chronologie(@PathVariable String reference) {
        return aides.chronologie(aides.lire(reference).reference());
    }

    /** Reading an identity is journaled. */
    @GetMapping("/{reference}/identite")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    Identite identite(@PathVariable String reference) {
        return aides.identite(reference);
    }
}
