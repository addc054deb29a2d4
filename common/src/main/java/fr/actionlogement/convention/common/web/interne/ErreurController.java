package fr.actionlogement.convention.common.web.interne;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the container sends what filters refused or what failed outside controllers. */
@Controller
class ErreurController implements ErrorController {

    private final Traducteur traducteur;
    private final ReponseDeProbleme reponses;

    ErreurController(Traducteur traducteur, ReponseDeProbleme reponses) {
        this.traducteur = traducteur;
        this.reponses = reponses;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    @Nullable
    ModelAndView erreur(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Object lancee = requete.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Throwable faute = lancee instanceof Throwable ? (Throwable) lancee : null;
        Probleme probleme = probleme(requete, faute);
        reponses.consigner(requete, probleme, faute);
        if (Requetes.estApi(requete)) {
            reponses.ecrire(requete, reponse, probleme);
            return null;
        }
        return reponses.page(requete, reponse, probleme);
    }

    private Probleme probleme(HttpServletRequest requete, @Nullable Throwable faute) {
        Object prepare = requete.getAttribute(ReponseDeProbleme.ATTRIBUT);
        if (prepare instanceof Probleme) {
            return (Probleme) prepare;
        }
        if (faute != null) {
            return traducteur.traduire(faute);
        }
        Object statut = requete.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Probleme.deStatut(statut instanceof Integer ? (Integer) statut : 404);
    }
}
