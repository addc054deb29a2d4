package fr.actionlogement.convention.common.web.interne;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Gives the addresses of public files their content's hash, and leaves those of pages alone: Spring would look for a file
 * behind each link of a page, in every jar, and take a third of its time to find none.
 */
class AdressesDesFichiersFilter extends ResourceUrlEncodingFilter {

    private static final Pattern QUESTION = Pattern.compile("[?#].*");

    private final FichiersPublics fichiers;

    AdressesDesFichiersFilter(FichiersPublics fichiers) {
        this.fichiers = fichiers;
    }

    @Override
    public void doFilter(ServletRequest requete, ServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        super.doFilter(
                requete,
                reponse,
                (versionnante, versionnee) -> suite.doFilter(
                        versionnante,
                        new Adresses(
                                ((HttpServletRequest) requete).getContextPath(),
                                (HttpServletResponse) reponse,
                                (HttpServletResponse) versionnee)));
    }

    private final class Adresses extends HttpServletResponseWrapper {

        private final String contexte;
        private final HttpServletResponse simple;

        private Adresses(String contexte, HttpServletResponse simple, HttpServletResponse versionnee) {
            super(versionnee);
            this.contexte = contexte;
            this.simple = simple;
        }

        @Override
        public String encodeURL(String adresse) {
            return estUnFichier(adresse) ? super.encodeURL(adresse) : simple.encodeURL(adresse);
        }

        private boolean estUnFichier(String adresse) {
            return adresse.startsWith(contexte)
                    && fichiers.comprend(QUESTION.matcher(adresse.substring(contexte.length()))
                            .replaceFirst(""));
        }
    }
}
