package fr.actionlogement.convention.common.travail.web;

import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.travail.interne.Charge;
import fr.actionlogement.convention.common.travail.interne.CriteresDeTravail;
import fr.actionlogement.convention.common.travail.interne.ListeDeTravail;
import fr.actionlogement.convention.common.travail.interne.Travail;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for the current user, whatever the axis, since when, and who takes care of it. */
@Controller
@RequestMapping(Feuillet.CHEMIN)
@Acces(Niveau.LECTURE)
class ATraiterController {

    private static final int RANG_MAXIMAL = 10_000;

    private final ListeDeTravail liste;
    private final Formats formats;

    ATraiterController(ListeDeTravail liste, Formats formats) {
        this.liste = liste;
        this.formats = formats;
    }

    @GetMapping
    String aTraiter(
            @Valid @ModelAttribute("criteres") CriteresDeTravail criteres,
            @RequestParam(defaultValue = "0") @Min(0) @Max(RANG_MAXIMAL) int rang,
            Model page) {
        Travail travail = liste.lire(criteres);
        page.addAttribute("travail", travail);
        page.addAttribute("feuillet", Feuillet.de(travail.taches(), rang, criteres, formats));
        page.addAttribute("axes", liste.axes());
        page.addAttribute("charges", Charge.values());
        return "common/travail/a-traiter";
    }

    @PostMapping("/prises-en-charge")
    String prendre(@Valid @ModelAttribute TacheForm tache, @ModelAttribute RetourForm retour) {
        liste.prendre(tache.cle());
        return "redirect:" + Feuillet.lien(retour.depuis(tache.cle()), 0);
    }

    @PostMapping("/restitutions")
    String rendre(@Valid @ModelAttribute TacheForm tache, @ModelAttribute RetourForm retour) {
        liste.rendre(tache.cle());
        return "redirect:" + Feuillet.lien(retour.depuis(tache.cle()), 0);
    }
}
