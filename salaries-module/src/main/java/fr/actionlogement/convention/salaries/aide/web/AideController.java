package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.salaries.aide.AideVue;
import fr.actionlogement.convention.salaries.aide.Aides;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.aide.FiltreAides;
import fr.actionlogement.convention.salaries.aide.PageAides;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of the aids, the page of one, the identity behind it. */
@Controller
@RequestMapping("/salaries/aides")
@Acces(Niveau.LECTURE)
class AideController {

    private static final int LIMITE = 50;

    private final Aides aides;
    private final Engagements engagements;
    private final Territoires territoires;
    private final PeriodeConvention periode;

    AideController(Aides aides, Engagements engagements, Territoires territoires, PeriodeConvention periode) {
        this.aides = aides;
        this.engagements = engagements;
        this.territoires = territoires;
        this.periode = periode;
    }

    @GetMapping
    String liste(
            @RequestParam(required = false) @Nullable String produit,
            @RequestParam(required = false) @Nullable Etat etat,
            @RequestParam(required = false) @Nullable Departement departement,
            @RequestParam(required = false) @Nullable Exercice exercice,
            @RequestParam(required = false) @Nullable Long avant,
            @RequestParam(required = false) @Nullable Long apres,
            Model modele) {
        String choisi = produit == null || produit.isBlank() ? null : produit;
        FiltreAides filtre = new FiltreAides(choisi, etat, departement, exercice);
        PageAides page = aides.chercher(filtre, avant, apres, LIMITE);
        modele.addAttribute("filtre", filtre);
        modele.addAttribute("page", page);
        modele.addAttribute("pagination", FeuilletageAides.de(filtre, page));
        modele.addAttribute("produits", aides.produits());
        modele.addAttribute("etats", Etat.values());
        modele.addAttribute("departements", territoires.departements());
        modele.addAttribute("exercices", periode.exercices());
        return "salaries/aides";
    }

    @GetMapping("/{reference}")
    String aide(@PathVariable String reference, Model modele) {
        AideVue vue = aides.lire(reference);
        modele.addAttribute("vue", vue);
        modele.addAttribute("commune", aides.lieu(vue.commune()));
        modele.addAttribute("etapes", Etape.de(vue));
        modele.addAttribute("ecritures", engagements.ecritures(reference));
        modele.addAttribute("position", vue.engagementId() == null ? null : engagements.position(vue.engagementId()));
        modele.addAttribute("evenements", aides.chronologie(reference));
        return "salaries/aide";
    }

    @GetMapping("/{reference}/non-eligible")
    String nonEligible(@PathVariable String reference, Model modele) {
        modele.addAttribute("vue", aides.lire(reference));
        return "salaries/mobili-jeune/non-eligible";
    }

    /** By POST: reading an identity leaves a trace. */
    @PostMapping("/{reference}/identite")
    @Acces({Niveau.GESTION, Niveau.CONTROLE})
    String identite(@PathVariable String reference, Model modele) {
        modele.addAttribute("identite", aides.identite(reference));
        modele.addAttribute("reference", reference);
        modele.addAttribute("retour", "/salaries/aides/" + reference);
        return "salaries/personne/identite";
    }
}
