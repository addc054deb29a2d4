package fr.actionlogement.convention.politiquespubliques.appel.web;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of the file that a call is made for, whatever its kind: the first letters of its reference say it. */
@Controller
@Acces(Niveau.LECTURE)
class DossierController {

    @GetMapping("/politiques/dossiers/{reference}")
    String ouvrir(@PathVariable String reference) {
        String racine = reference.split("-(?=[A-Z]+$)")[0];
        return "redirect:/politiques/" + (racine.startsWith("RA-") ? "adil/repartitions/" : "operations/") + racine;
    }
}
