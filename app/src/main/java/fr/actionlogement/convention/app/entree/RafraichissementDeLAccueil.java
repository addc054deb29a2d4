package fr.actionlogement.convention.app.entree;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks the browser for the home page again while the demonstration is filling; no other page, where one may be typing. */
@Component
@Conditional(EnDemonstration.class)
class RafraichissementDeLAccueil extends OncePerRequestFilter {

    private static final String SECONDES = "3";

    private final ObjectProvider<DonneesFictives> donnees;

    RafraichissementDeLAccueil(ObjectProvider<DonneesFictives> donnees) {
        this.donnees = donnees;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return !"/".equals(requete.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        donnees.ifAvailable(d -> {
            if (d.enCours()) {
                reponse.setHeader("Refresh", SECONDES);
            }
        });
        suite.doFilter(requete, reponse);
    }
}
