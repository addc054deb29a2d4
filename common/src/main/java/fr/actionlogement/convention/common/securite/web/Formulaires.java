package fr.actionlogement.convention.common.securite.web;

import fr.actionlogement.convention.common.web.Erreur;
import fr.actionlogement.convention.common.web.Refus;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.ui.Model;

/** Shows a refusal on the form it comes from: status, title in error, summary on top. */
final class Formulaires {

    private Formulaires() {}

    static void refuser(Refus refus, Model page, HttpServletResponse reponse) {
        List<Erreur> erreurs =
                refus.erreurs().isEmpty() ? List.of(new Erreur(null, refus.code(), refus.message())) : refus.erreurs();
        page.addAttribute("enErreur", true);
        page.addAttribute("fautes", erreurs);
        reponse.setStatus(refus.statut());
    }
}
