package fr.actionlogement.convention.salaries.relogement.web;

import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.periode.PeriodeConvention;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Pagination;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.salaries.aide.Evenement;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.motif.Motifs;
import fr.actionlogement.convention.salaries.relogement.BailVu;
import fr.actionlogement.convention.salaries.relogement.CriteresDeDroits;
import fr.actionlogement.convention.salaries.relogement.DroitVu;
import fr.actionlogement.convention.salaries.relogement.Relogements;
import fr.actionlogement.convention.salaries.relogement.SaisieDeBail;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of the rights and of the leases. */
@Controller
@RequestMapping("/salaries/relogements")
@Acces(Niveau.LECTURE)
class RelogementController {

    private static final String ICI = "/salaries/relogements";

    private final Relogements relogements;
    private final Motifs motifs;
    private final Territoires territoires;
    private final PeriodeConvention periode;
    private final Formats formats;

    RelogementController(
            Relogements relogements,
            Motifs motifs,
            Territoires territoires,
            PeriodeConvention periode,
            Formats formats) {
        this.relogements = relogements;
        this.motifs = motifs;
        this.territoires = territoires;
        this.periode = periode;
        this.formats = formats;
    }

    @GetMapping
    String droits(@Valid @ModelAttribute("criteres") CriteresDeDroits criteres, Model page) {
        Extrait<DroitVu> lus = relogements.droits(criteres);
        AdresseDeListe adresse = AdresseDeListe.de(ICI)
                .avec("departement", criteres.departement())
                .avec("annee", criteres.annee());
        page.addAttribute("familles", relogements.familles());
        page.addAttribute("bilan", relogements.bilan(criteres));
        page.addAttribute("droits", lus.elements());
        page.addAttribute("pagination", pagination(adresse, criteres.apres(), lus, "dossier", "dossiers"));
        page.addAttribute("departements", territoires.departements());
        page.addAttribute("exercices", periode.exercices());
        return "salaries/relogement/droits";
    }

    @GetMapping("/baux")
    String baux(
            @RequestParam(required = false) @Nullable String droit,
            @RequestParam(required = false) @Nullable String apres,
            Model page) {
        Extrait<BailVu> lus = relogements.baux(droit, apres);
        page.addAttribute("droit", droit);
        page.addAttribute("baux", lus.elements());
        page.addAttribute(
                "pagination",
                pagination(AdresseDeListe.de(ICI + "/baux").avec("droit", droit), apres, lus, "bail", "baux"));
        return "salaries/relogement/baux";
    }

    @GetMapping("/baux/nouveau")
    @Acces(Niveau.GESTION)
    String preparer(@RequestParam(required = false) @Nullable String droit, Model page) {
        page.addAttribute("formulaire", SaisieDeBail.vide(droit));
        return "salaries/relogement/saisie";
    }

    @PostMapping("/baux")
    @Acces(Niveau.GESTION)
    String signer(@Valid @ModelAttribute("formulaire") SaisieDeBail formulaire, BindingResult erreurs) {
        if (!erreurs.hasErrors()) {
            try {
                return "redirect:" + ICI + "/baux/"
                        + relogements.signer(formulaire).reference();
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return "salaries/relogement/saisie";
    }

    @GetMapping("/baux/{reference}")
    String bail(@PathVariable String reference, Model page) {
        page.addAttribute("bail", relogements.bail(reference));
        page.addAttribute(
                "evenements",
                motifs.chronologie(reference).stream()
                        .map(a -> new Evenement(a.instant(), a.auteur(), a.libelle(), a.detail(), a.avant(), a.apres()))
                        .toList());
        return "salaries/relogement/bail";
    }

    private Pagination pagination(
            AdresseDeListe adresse, @Nullable String apres, Extrait<?> lus, String singulier, String pluriel) {
        return lus.liens(
                adresse, AdresseDeListe.filtre(apres) == null, formats.compte(lus.total(), singulier, pluriel));
    }
}
