package fr.actionlogement.convention.common.securite.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.interne.LiensUniques;
import fr.actionlogement.convention.common.securite.interne.MotsDePasse;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where the holder of an activation link chooses a password. */
@Controller
@RequestMapping("/activation")
@Acces(Niveau.PUBLIC)
class ActivationController {

    private static final String PAGE = "common/securite/activation";

    private final LiensUniques liens;
    private final MotsDePasse motsDePasse;

    ActivationController(LiensUniques liens, MotsDePasse motsDePasse) {
        this.liens = liens;
        this.motsDePasse = motsDePasse;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String jeton, Model page) {
        preparer(jeton, page);
        return PAGE;
    }

    @PostMapping
    String activer(
            @RequestParam(defaultValue = "") String jeton,
            @RequestParam(defaultValue = "") String motDePasse,
            Model page,
            HttpServletResponse reponse) {
        try {
            motsDePasse.activer(jeton, motDePasse);
            return "redirect:/connexion?active";
        } catch (Refus refus) {
            Formulaires.refuser(refus, page, reponse);
            preparer(jeton, page);
            return PAGE;
        }
    }

    private void preparer(String jeton, Model page) {
        page.addAttribute("jeton", jeton);
        page.addAttribute("compte", liens.compteAActiver(jeton).orElse(null));
    }
}
