package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Erreur;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives its frame to a page without controller, hands the errors of {@code formulaire} to the page, and gives a page with errors its 400 or 422. */
@Component
class SaisieInterceptor implements HandlerInterceptor {

    private final FautesDeSaisie fautes;
    private final Obligatoires obligatoires;
    private final ObjectProvider<CadreAdvice> cadre;

    SaisieInterceptor(FautesDeSaisie fautes, Obligatoires obligatoires, ObjectProvider<CadreAdvice> cadre) {
        this.fautes = fautes;
        this.obligatoires = obligatoires;
        this.cadre = cadre;
    }

    @Override
    public void postHandle(
            HttpServletRequest requete, HttpServletResponse reponse, Object handler, @Nullable ModelAndView page) {
        String vue = page == null ? null : page.getViewName();
        if (page == null || vue == null || vue.startsWith("redirect:")) {
            return;
        }
        if (!page.getModel().containsKey("cadre")) {
            page.addObject("cadre", cadre.getObject().cadre(requete));
        }
        Object lu = page.getModel().get(BindingResult.MODEL_KEY_PREFIX + "formulaire");
        BindingResult resultat = lu instanceof BindingResult ? (BindingResult) lu : null;
        List<Erreur> erreurs = resultat == null ? List.of() : fautes.de(resultat);
        page.addObject("saisie", new Saisie(requete, resultat, erreurs, obligatoires.de(resultat, handler)));
        page.addObject(
                "enErreur",
                !erreurs.isEmpty() || Boolean.TRUE.equals(page.getModel().get("enErreur")));
        if (resultat != null && resultat.hasErrors() && page.getStatus() == null && reponse.getStatus() == 200) {
            page.setStatus(HttpStatus.valueOf(fautes.statut(resultat)));
        }
    }
}
