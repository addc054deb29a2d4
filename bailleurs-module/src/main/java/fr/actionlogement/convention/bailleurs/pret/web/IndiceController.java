package fr.actionlogement.convention.bailleurs.pret.web;

import fr.actionlogement.convention.bailleurs.pret.Indices;
import fr.actionlogement.convention.bailleurs.pret.ValeurSaisie;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Soumission;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The series of the indexes, with the source of each value. */
@Controller
@RequestMapping("/bailleurs/indices")
@Acces({Niveau.LECTURE, Niveau.ADMINISTRATION})
class IndiceController {

    private static final String SAISIE = "bailleurs/pret/valeur-saisie";

    private final Indices indices;

    IndiceController(Indices indices) {
        this.indices = indices;
    }

    @ModelAttribute
    void commun(Model page) {
        page.addAttribute("grades", ChoixDePret.grades());
    }

    @GetMapping
    String lire(Model page) {
        page.addAttribute("indices", indices.tous());
        return "bailleurs/pret/indices";
    }

    @GetMapping("/{code}/valeurs/nouvelle")
    @Acces(Niveau.ADMINISTRATION)
    String preparer(@PathVariable String code, Model page) {
        page.addAttribute("indice", indices.un(code));
        page.addAttribute("formulaire", new ValeurSaisie(null, null, "", null));
        return SAISIE;
    }

    @PostMapping("/{code}/valeurs")
    @Acces(Niveau.ADMINISTRATION)
    String ajouter(
            @PathVariable String code,
            @Valid @ModelAttribute("formulaire") ValeurSaisie formulaire,
            BindingResult erreurs,
            Model page,
            RedirectAttributes suite) {
        page.addAttribute("indice", indices.un(code));
        return new Soumission(erreurs)
                .tenter(
                        () -> {
                            indices.ajouter(code, formulaire);
                            suite.addFlashAttribute(
                                    "message", "Valeur ajoutée : elle vaut pour les échéances à venir.");
                            return "redirect:/bailleurs/indices";
                        },
                        () -> SAISIE);
    }
}
