package fr.actionlogement.convention.politiquespubliques.bareme.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.politiquespubliques.bareme.Baremes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Acces(Niveau.LECTURE)
class BaremeController {

    private final Baremes baremes;

    BaremeController(Baremes baremes) {
        this.baremes = baremes;
    }

    @GetMapping("/politiques/baremes")
    String lister(Model page) {
        page.addAttribute("parametres", baremes.tous());
        return "politiques/bareme/liste";
    }
}
