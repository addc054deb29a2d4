package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Limits how often an address calls the entries open without an account, each axis and the house apart: what a field
 * proposes while somebody types leaves whole the calls of the form it is in. People with an account are known, hence free.
 */
@Component
class EntreesSansCompte implements HandlerInterceptor, WebMvcConfigurer {

    private final UtilisateurCourant utilisateur;
    private final AxesDesControleurs axes;
    private final Clock horloge;
    private final Compteurs appels;
    private final int parMinute;

    EntreesSansCompte(
            UtilisateurCourant utilisateur,
            AxesDesControleurs axes,
            Clock horloge,
            @Value("${convention.sans-compte.par-minute:120}") int parMinute) {
        this.utilisateur = utilisateur;
        this.axes = axes;
        this.horloge = horloge;
        this.appels = new Compteurs(horloge, Duration.ofMinutes(1));
        this.parMinute = parMinute;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        registre.addInterceptor(this).order(-1);
    }

    @Override
    public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object handler) {
        if (handler instanceof HandlerMethod methode && sansCompte(methode) && !utilisateur.a(Niveau.CONNECTE)) {
            Compteurs.Compte compte = appels.compter(axes.axe(methode.getBeanType()) + " " + requete.getRemoteAddr());
            if (compte.nombre() > parMinute) {
                long secondes = Math.max(
                        1, Duration.between(horloge.instant(), compte.fin()).toSeconds());
                reponse.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(secondes));
                throw new TropDeDemandes(secondes);
            }
        }
        return true;
    }

    private static boolean sansCompte(HandlerMethod methode) {
        Acces acces = methode.getMethodAnnotation(Acces.class);
        if (acces == null) {
            acces = AnnotatedElementUtils.findMergedAnnotation(methode.getBeanType(), Acces.class);
        }
        return acces != null && !acces.sansCompte().isEmpty();
    }
}
