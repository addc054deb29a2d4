package fr.actionlogement.convention.common.vue.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.vue.interne.Vues;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The saved views. */
@Controller
@RequestMapping("/vues")
@Acces(Niveau.CONNECTE)
class VueController {

    private static final String PAGE = "common/vue/vues";

    private final Vues vues;

    VueController(Vues vues) {
        this.vues = vues;
    }

    @GetMapping
    String toutes(@RequestParam(defaultValue = "/") String url, Model page) {
        page.addAttribute("formulaire", new VueForm("", url, false));
        page.addAttribute("vues", vues.toutes());
        return PAGE;
    }

    @PostMapping
    String enregistrer(@Valid @ModelAttribute("formulaire") VueForm formulaire, BindingResult erreurs, Model page) {
        if (!erreurs.hasErrors()) {
            try {
                vues.enregistrer(formulaire.nom(), formulaire.url(), formulaire.estPartagee());
                return "redirect:/vues";
            } catch (Refus refus) {
                refus.reporterDans(erreurs);
            }
        }
        page.addAttribute("vues", vues.toutes());
        return PAGE;
    }

    @PostMapping("/{id}/oubli")
    String oublier(@PathVariable long id) {
        vues.oublier(id);
        return "redirect:/vues";
    }
}
