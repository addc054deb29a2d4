package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.salaries.aide.Evenement;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.motif.Motifs;
import fr.actionlogement.convention.salaries.visale.Contrats;
import fr.actionlogement.convention.salaries.visale.CreanceVue;
import fr.actionlogement.convention.salaries.visale.EtatDeCreance;
import fr.actionlogement.convention.salaries.visale.EtatDeSinistre;
import fr.actionlogement.convention.salaries.visale.NatureDeSinistre;
import fr.actionlogement.convention.salaries.visale.Recouvrements;
import fr.actionlogement.convention.salaries.visale.SinistreVu;
import fr.actionlogement.convention.salaries.visale.Sinistres;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** The claims and what tenants owe for them: lists, declaration, page. */
@Controller
@RequestMapping("/salaries/visale")
@Acces(Niveau.LECTURE)
class SinistresController {

    private static final String ICI = "/salaries/visale/sinistres";
    private static final String CREANCES = "/salaries/visale/creances";

    private final Sinistres sinistres;
    private final Contrats contrats;
    private final Recouvrements recouvrements;
    private final Engagements engagements;
    private final Motifs motifs;
    private final Feuilletage feuilletage;

    SinistresController(
            Sinistres sinistres,
            Contrats contrats,
            Recouvrements recouvrements,
            Engagements engagements,
            Motifs motifs,
            Feuilletage feuilletage) {
        this.sinistres = sinistres;
        this.contrats = contrats;
        this.recouvrements = recouvrements;
        this.engagements = engagements;
        this.motifs = motifs;
        this.feuilletage = feuilletage;
    }

    @GetMapping("/sinistres")
    String liste(
            @RequestParam(required = false) @Nullable EtatDeSinistre etat,
            @RequestParam(required = false) @Nullable Long apres,
            Model page) {
        Extrait<SinistreVu> lus = sinistres.lister(etat, apres);
        AdresseDeListe adresse = AdresseDeListe.de(ICI).avec("etat", etat);
        page.addAttribute("etat", etat);
        page.addAttribute("etats", EtatDeSinistre.values());
        page.addAttribute("sinistres", lus.elements());
        page.addAttribute("pagination", feuilletage.de(adresse, apres, lus, "sinistre", "sinistres"));
        return "salaries/visale/sinistres";
    }

    @GetMapping("/creances")
    String creances(
            @RequestParam(required = false) @Nullable EtatDeCreance etat,
            @RequestParam(required = false) @Nullable Long apres,
            Model page) {
        Extrait<CreanceVue> lues = recouvrements.lister(etat, apres);
        AdresseDeListe adresse = AdresseDeListe.de(CREANCES).avec("etat", etat);
        page.addAttribute("etat", etat);
        page.addAttribute("etats", EtatDeCreance.values());
        page.addAttribute("creances", lues.elements());
        page.addAttribute("pagination", feuilletage.de(adresse, apres, lues, "créance", "créances"));
        return "salaries/visale/creances";
    }

    @GetMapping("/sinistres/{reference}")
    String sinistre(@PathVariable String reference, Model page) {
        SinistreVu sinistre = sinistres.lire(reference);
        page.addAttribute("sinistre", sinistre);
        page.addAttribute("contrat", contrats.lire(sinistre.contrat()));
        page.addAttribute("ecritures", engagements.ecritures(reference));
        page.addAttribute("evenements", Evenement.de(motifs.chronologie(reference)));
        return "salaries/visale/sinistre";
    }

    @GetMapping("/contrats/{reference}/sinistres/nouveau")
    @Acces(Niveau.GESTION)
    String preparer(@PathVariable String reference, Model page) {
        page.addAttribute("formulaire", new SinistreForm(null, null, null, null, null, null, null, null));
        return saisie(reference, page);
    }

    @PostMapping("/contrats/{reference}/sinistres")
    @Acces(Niveau.GESTION)
    String declarer(
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") SinistreForm formulaire,
            BindingResult erreurs,
            Model page) {
        if (!erreurs.hasErrors()) {
            try {
                return "redirect:" + ICI + "/"
                        + sinistres.declarer(reference, formulaire.saisie()).reference();
            } catch (Refus refus) {
                if (refus.statut() == 404) {
                    throw refus;
                }
                refus.reporterDans(erreurs);
            }
        }
        return saisie(reference, page);
    }

    private String saisie(String reference, Model page) {
        Map<String, String> natures = new LinkedHashMap<>();
        for (NatureDeSinistre n : NatureDeSinistre.values()) {
            natures.put(n.name(), n.libelle());
        }
        page.addAttribute("natures", natures);
        page.addAttribute("contrat", contrats.lire(reference));
        return "salaries/visale/sinistre-saisie";
    }
}
