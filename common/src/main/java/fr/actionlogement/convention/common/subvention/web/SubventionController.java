package fr.actionlogement.convention.common.subvention.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.subvention.interne.Subventions;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/donnees-ouvertes")
@Acces(Niveau.LECTURE)
class SubventionController {

    private final Subventions subventions;

    SubventionController(Subventions subventions) {
        this.subventions = subventions;
    }

    @GetMapping
    String lire(Model page) {
        page.addAttribute("bilans", subventions.bilans());
        page.addAttribute("attribuant", subventions.attribuant());
        return "common/subvention/donnees-ouvertes";
    }

    @GetMapping("/subventions.csv")
    void fichier(HttpServletResponse reponse) throws IOException {
        SubventionApi.envoyer(subventions, reponse);
    }
}
