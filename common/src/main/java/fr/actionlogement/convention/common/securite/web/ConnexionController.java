package fr.actionlogement.convention.common.securite.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.interne.Connexion;
import fr.actionlogement.convention.common.securite.interne.OuvertureDeSession;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. */
@Controller
@RequestMapping("/connexion")
@Acces(Niveau.PUBLIC)
class ConnexionController {

    private static final String PAGE = "common/securite/connexion";

    private final Connexion connexion;
    private final OuvertureDeSession sessions;

    ConnexionController(Connexion connexion, OuvertureDeSession sessions) {
        this.connexion = connexion;
        this.sessions = sessions;
    }

    @GetMapping
    String page(
            @RequestParam(required = false) @Nullable String deconnecte,
            @RequestParam(required = false) @Nullable String expiree,
            @RequestParam(required = false) @Nullable String active,
            Model page) {
        page.addAttribute("deconnecte", deconnecte != null);
        page.addAttribute("expiree", expiree != null);
        page.addAttribute("active", active != null);
        return PAGE;
    }

    @PostMapping
    String entrer(
            @RequestParam(defaultValue = "") String identifiant,
            @RequestParam(defaultValue = "") String motDePasse,
            Model page,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        try {
            var compte = connexion.verifier(identifiant, motDePasse, requete.getRemoteAddr());
            return "redirect:" + sessions.ouvrir(compte, requete, reponse);
        } catch (Refus refus) {
            Formulaires.refuser(refus, page, reponse);
            page.addAttribute("identifiant", identifiant);
            return PAGE;
        }
    }
}
