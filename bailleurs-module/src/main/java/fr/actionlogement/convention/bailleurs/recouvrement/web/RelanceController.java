package fr.actionlogement.convention.bailleurs.recouvrement.web;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.recouvrement.AgeDImpaye;
import fr.actionlogement.convention.bailleurs.recouvrement.CriteresDImpaye;
import fr.actionlogement.convention.bailleurs.recouvrement.Impaye;
import fr.actionlogement.convention.bailleurs.recouvrement.RelanceVue;
import fr.actionlogement.convention.bailleurs.recouvrement.Relances;
import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.territoire.Territoires;
import fr.actionlogement.convention.common.web.AdresseDeListe;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages of arrears and reminders. */
@Controller
@RequestMapping("/bailleurs")
@Acces(Niveau.LECTURE)
class RelanceController {

    private static final int LIMITE = 100;

    private final Relances relances;
    private final Territoires territoires;
    private final Formats formats;

    RelanceController(Relances relances, Territoires territoires, Formats formats) {
        this.relances = relances;
        this.territoires = territoires;
        this.formats = formats;
    }

    @GetMapping("/impayes")
    String impayes(@Valid @ModelAttribute("criteres") CriteresDImpaye criteres, Model page) {
        PageDe<Impaye> lus = relances.impayes(criteres);
        AdresseDeListe adresse = AdresseDeListe.de("/bailleurs/impayes")
                .avec("age", criteres.age())
                .avec("departement", criteres.departement())
                .avec("bailleur", criteres.bailleur());
        page.addAttribute("impayes", lus.elements());
        page.addAttribute("bilan", relances.bilan(criteres));
        page.addAttribute("relances", relances.aEnvoyer(LIMITE));
        page.addAttribute("limite", LIMITE);
        page.addAttribute("ages", AgeDImpaye.values());
        page.addAttribute("departements", territoires.departements());
        page.addAttribute(
                "pagination",
                lus.autour(adresse, "échéance impayée", "échéances impayées", formats.nombre(lus.total())));
        return "bailleurs/recouvrement/impayes";
    }

    @GetMapping("/relances/{id}")
    String fiche(@PathVariable long id, Model page) {
        page.addAttribute("relance", relances.fiche(id));
        return "bailleurs/recouvrement/relance";
    }

    @PostMapping("/relances/{id}/envoyer")
    @Acces(Niveau.GESTION)
    String envoyer(@PathVariable long id, RedirectAttributes suite) {
        RelanceVue relance = relances.envoyer(id);
        suite.addFlashAttribute("message", relance.libelle() + " envoyée.");
        return "redirect:/bailleurs/prets/" + relance.pret();
    }
}
