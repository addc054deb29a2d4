package fr.actionlogement.convention.common.remarque.web;

import fr.actionlogement.convention.common.remarque.interne.Remarques;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.Soumission;
import jakarta.validation.Valid;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adds, answers and closes remarks; the list itself is a fragment of the dossier's page. */
@Controller
@RequestMapping("/remarques/{sorte}/{reference}")
@Acces({Niveau.GESTION, Niveau.CONTROLE})
class RemarqueController {

    private static final String NOUVELLE = "common/remarque/nouvelle";
    private static final String REPONSE = "common/remarque/reponse";

    private final Remarques remarques;

    RemarqueController(Remarques remarques) {
        this.remarques = remarques;
    }

    @GetMapping
    String proposer(@PathVariable String sorte, @PathVariable String reference, Model page) {
        page.addAttribute("dossier", remarques.de(sorte, reference));
        page.addAttribute("formulaire", new RemarqueForm("", ""));
        return NOUVELLE;
    }

    @PostMapping
    String remarquer(
            @PathVariable String sorte,
            @PathVariable String reference,
            @Valid @ModelAttribute("formulaire") RemarqueForm formulaire,
            BindingResult erreurs,
            Model page) {
        page.addAttribute("dossier", remarques.de(sorte, reference));
        return new Soumission(erreurs)
                .tenter(
                        () -> vers(
                                sorte,
                                reference,
                                () -> remarques.remarquer(sorte, reference, formulaire.champ(), formulaire.texte())),
                        () -> NOUVELLE);
    }

    @GetMapping("/{id}/reponse")
    String proposerUneReponse(
            @PathVariable String sorte, @PathVariable String reference, @PathVariable long id, Model page) {
        page.addAttribute("dossier", remarques.de(sorte, reference));
        page.addAttribute("id", id);
        page.addAttribute("formulaire", new ReponseForm(""));
        return REPONSE;
    }

    @PostMapping("/{id}/reponse")
    String repondre(
            @PathVariable String sorte,
            @PathVariable String reference,
            @PathVariable long id,
            @Valid @ModelAttribute("formulaire") ReponseForm formulaire,
            BindingResult erreurs,
            Model page) {
        page.addAttribute("dossier", remarques.de(sorte, reference));
        page.addAttribute("id", id);
        return new Soumission(erreurs)
                .tenter(
                        () -> vers(
                                sorte, reference, () -> remarques.resoudre(sorte, reference, id, formulaire.reponse())),
                        () -> REPONSE);
    }

    @PostMapping("/{id}/cloture")
    String clore(@PathVariable String sorte, @PathVariable String reference, @PathVariable long id) {
        return vers(sorte, reference, () -> remarques.clore(sorte, reference, id));
    }

    @PostMapping("/{id}/reouverture")
    String rouvrir(@PathVariable String sorte, @PathVariable String reference, @PathVariable long id) {
        return vers(sorte, reference, () -> remarques.rouvrir(sorte, reference, id));
    }

    private String vers(String sorte, String reference, Supplier<?> acte) {
        String url = remarques.de(sorte, reference).url();
        acte.get();
        return "redirect:" + url;
    }
}
