package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.visale.EtatDeFrais;
import fr.actionlogement.convention.salaries.visale.FraisDeVisale;
import fr.actionlogement.convention.salaries.visale.FraisVu;
import fr.actionlogement.convention.salaries.visale.NatureDeFrais;
import fr.actionlogement.convention.salaries.visale.SaisieDeFrais;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The costs: list and entry. */
@Controller
@RequestMapping("/salaries/visale/frais")
@Acces(Niveau.LECTURE)
class FraisController {

    private static final String ICI = "/salaries/visale/frais";

    private final FraisDeVisale frais;
    private final Feuilletage feuilletage;

    FraisController(FraisDeVisale frais, Feuilletage feuilletage) {
        this.frais = frais;
        this.feuilletage = feuilletage;
    }

    @GetMapping
    String liste(
            @RequestParam(required = false) @Nullable EtatDeFrais etat,
            @RequestParam(required = false) @Nullable Long apres,
            Model page) {
        Extrait<FraisVu> lus = frais.lister(etat, apres);
        AdresseDeListe adresse = AdresseDeListe.de(ICI).avec("etat", etat);
        page.addAttribute("etat", etat);
        page.addAttribute("etats", EtatDeFrais.values());
        page.addAttribute("frais", lus.elements());
        page.addAttribute("pagination", feuilletage.de(adresse, apres, lus, "dépense", "dépenses"));
        return "salaries/visale/frais";
    }

    @GetMapping("/nouveaux")
    @Acces(Niveau.GESTION)
    String preparer(Model page) {
        page.addAttribute("formulaire", new SaisieDeFrais(null, "", null));
        return saisie(page);
    }

    @PostMapping
    @Acces(Niveau.GESTION)
    String saisir(@Valid @ModelAttribute("formulaire") SaisieDeFrais formulaire, BindingResult erreurs, Model page) {
        if (!erreurs.hasErrors()) {
            try {
                frais.saisir(formulaire);
                return "redirect:" + ICI;
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        return saisie(page);
    }

    private static String saisie(Model page) {
        Map<String, String> natures = new LinkedHashMap<>();
        for (NatureDeFrais n : NatureDeFrais.values()) {
            natures.put(n.name(), n.libelle());
        }
        page.addAttribute("natures", natures);
        return "salaries/visale/frais-saisie";
    }
}
