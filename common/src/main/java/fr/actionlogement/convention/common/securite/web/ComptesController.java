package fr.actionlogement.convention.common.securite.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.securite.interne.Comptes;
import fr.actionlogement.convention.common.securite.interne.RolesDeLaMaison;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The accounts, for an administrator. Each answer is the page itself, since an activation link is shown once. */
@Controller
@RequestMapping("/comptes")
@Acces(Niveau.ADMINISTRATION)
class ComptesController {

    private static final String PAGE = "common/securite/comptes";

    private final Comptes comptes;
    private final RolesDeLaMaison roles;
    private final UtilisateurCourant utilisateur;

    ComptesController(Comptes comptes, RolesDeLaMaison roles, UtilisateurCourant utilisateur) {
        this.comptes = comptes;
        this.roles = roles;
        this.utilisateur = utilisateur;
    }

    @GetMapping
    String page(Model page) {
        preparer(page);
        return PAGE;
    }

    @PostMapping
    String creer(
            @RequestParam(defaultValue = "") String identifiant,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") List<String> roles,
            Model page,
            HttpServletResponse reponse) {
        page.addAttribute("identifiant", identifiant);
        page.addAttribute("nom", nom);
        page.addAttribute("choisis", roles);
        return lien(() -> comptes.creer(identifiant, nom, roles), page, reponse);
    }

    @PostMapping("/{identifiant}/activation")
    String renouveler(@PathVariable String identifiant, Model page, HttpServletResponse reponse) {
        return lien(() -> comptes.renouvelerActivation(identifiant), page, reponse);
    }

    @PostMapping("/{identifiant}/roles")
    String changerRoles(
            @PathVariable String identifiant,
            @RequestParam long version,
            @RequestParam(defaultValue = "") List<String> roles,
            Model page,
            HttpServletResponse reponse) {
        return faire(() -> comptes.changerRoles(identifiant, version, roles), page, reponse);
    }

    @PostMapping("/{identifiant}/activite")
    String changerActivite(
            @PathVariable String identifiant,
            @RequestParam long version,
            @RequestParam boolean actif,
            Model page,
            HttpServletResponse reponse) {
        return faire(() -> comptes.changerActivite(identifiant, version, actif), page, reponse);
    }

    private String lien(Supplier<String> acte, Model page, HttpServletResponse reponse) {
        return faire(() -> page.addAttribute("lien", adresse(acte.get())), page, reponse);
    }

    private String faire(Runnable acte, Model page, HttpServletResponse reponse) {
        try {
            acte.run();
        } catch (Refus refus) {
            Formulaires.refuser(refus, page, reponse);
        }
        preparer(page);
        return PAGE;
    }

    private void preparer(Model page) {
        page.addAttribute("comptes", comptes.lister());
        page.addAttribute("libelles", roles.libelles());
        page.addAttribute("moi", utilisateur.identifiant());
    }

    private static String adresse(String secret) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/activation")
                .queryParam("jeton", secret)
                .toUriString();
    }
}
