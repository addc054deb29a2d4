package fr.actionlogement.convention.common.securite.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.securite.interne.Compte;
import fr.actionlogement.convention.common.securite.interne.Comptes;
import fr.actionlogement.convention.common.securite.interne.Jetons;
import fr.actionlogement.convention.common.securite.interne.MotsDePasse;
import fr.actionlogement.convention.common.securite.interne.OuvertureDeSession;
import fr.actionlogement.convention.common.securite.interne.RolesDeLaMaison;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: password and API tokens. */
@Controller
@RequestMapping("/mon-compte")
@Acces(Niveau.CONNECTE)
class MonCompteController {

    private static final String PAGE = "common/securite/mon-compte";

    private final Comptes comptes;
    private final MotsDePasse motsDePasse;
    private final Jetons jetons;
    private final RolesDeLaMaison roles;
    private final UtilisateurCourant utilisateur;
    private final OuvertureDeSession sessions;

    MonCompteController(
            Comptes comptes,
            MotsDePasse motsDePasse,
            Jetons jetons,
            RolesDeLaMaison roles,
            UtilisateurCourant utilisateur,
            OuvertureDeSession sessions) {
        this.comptes = comptes;
        this.motsDePasse = motsDePasse;
        this.jetons = jetons;
        this.roles = roles;
        this.utilisateur = utilisateur;
        this.sessions = sessions;
    }

    @GetMapping
    String page(Model page) {
        preparer(page);
        return PAGE;
    }

    @PostMapping("/mot-de-passe")
    String changerMotDePasse(
            @RequestParam(defaultValue = "") String actuel,
            @RequestParam(defaultValue = "") String motDePasse,
            Model page,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        try {
            Compte compte = motsDePasse.changer(actuel, motDePasse, requete.getRemoteAddr());
            sessions.suivre(compte, requete);
            page.addAttribute("fait", "Votre mot de passe est changé. Vos autres sessions sont fermées.");
        } catch (Refus refus) {
            Formulaires.refuser(refus, page, reponse);
        }
        preparer(page);
        return PAGE;
    }

    /** Answers with the page itself: the secret is shown on it and nowhere else, so there is no redirection. */
    @PostMapping("/jetons")
    String creerJeton(
            @RequestParam(defaultValue = "") String libelle,
            @RequestParam(defaultValue = "") List<String> roles,
            @RequestParam int jours,
            Model page,
            HttpServletResponse reponse) {
        try {
            page.addAttribute("secret", jetons.creer(libelle, roles, jours));
        } catch (Refus refus) {
            Formulaires.refuser(refus, page, reponse);
            page.addAttribute("libelle", libelle);
        }
        preparer(page);
        return PAGE;
    }

    @PostMapping("/jetons/{id}/revocation")
    String revoquer(@PathVariable UUID id) {
        jetons.revoquer(id);
        return "redirect:/mon-compte";
    }

    private void preparer(Model page) {
        page.addAttribute("compte", comptes.compte(utilisateur.identifiant()));
        page.addAttribute("jetons", jetons.lister());
        page.addAttribute("libelles", roles.libelles());
    }
}
