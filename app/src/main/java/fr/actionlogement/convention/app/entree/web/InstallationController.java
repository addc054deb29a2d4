package fr.actionlogement.convention.app.entree.web;

import fr.actionlogement.convention.app.entree.CodeDInstallation;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.interne.Comptes;
import fr.actionlogement.convention.common.securite.interne.MotsDePasse;
import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the first administrator is born; unknown as soon as an account exists. */
@Controller
@RequestMapping("/installation")
@Acces(Niveau.PUBLIC)
class InstallationController {

    private static final String PAGE = "app/entree/installation";

    private final ObjectProvider<CodeDInstallation> code;
    private final Comptes comptes;
    private final MotsDePasse motsDePasse;

    InstallationController(ObjectProvider<CodeDInstallation> code, Comptes comptes, MotsDePasse motsDePasse) {
        this.code = code;
        this.comptes = comptes;
        this.motsDePasse = motsDePasse;
    }

    @GetMapping
    String page() {
        exiger();
        return PAGE;
    }

    @PostMapping
    String installer(
            @RequestParam(name = "code", defaultValue = "") String saisi,
            @RequestParam(defaultValue = "") String identifiant,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String motDePasse,
            Model page,
            HttpServletResponse reponse)
            throws IOException {
        CodeDInstallation depose = exiger();
        try {
            motsDePasse.installer(saisi, identifiant, nom, motDePasse);
        } catch (Refus refus) {
            reponse.setStatus(refus.statut());
            page.addAttribute("enErreur", true);
            page.addAttribute("fautes", fautes(refus));
            page.addAttribute("identifiant", identifiant);
            page.addAttribute("nom", nom);
            return PAGE;
        }
        depose.retirer();
        return "redirect:/connexion?active";
    }

    private CodeDInstallation exiger() {
        CodeDInstallation depose = code.getIfAvailable();
        if (depose == null || !comptes.aucun()) {
            throw new Introuvable("L'installation est terminée.");
        }
        return depose;
    }

    private static List<Erreur> fautes(Refus refus) {
        return refus.erreurs().isEmpty() ? List.of(new Erreur(null, refus.code(), refus.message())) : refus.erreurs();
    }
}
