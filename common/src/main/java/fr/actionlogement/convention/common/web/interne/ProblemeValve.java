package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Erreur;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat's last word on a request that never reached the application: a neutral French problem document instead of its
 * HTML page. Public because Tomcat makes it by reflection.
 */
public final class ProblemeValve extends ErrorReportValve {

    @Override
    protected void report(Request requete, Response reponse, @Nullable Throwable faute) {
        int statut = reponse.getStatus();
        if (statut < 400 || reponse.getContentWritten() > 0 || !reponse.setErrorReported()) {
            return;
        }
        try {
            byte[] corps = document(Probleme.deStatut(statut)).getBytes(StandardCharsets.UTF_8);
            reponse.setContentType(Probleme.TYPE_MIME);
            reponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
            reponse.setContentLength(corps.length);
            reponse.getOutputStream().write(corps);
            reponse.finishResponse();
        } catch (IOException | IllegalStateException appelantParti) {
            getContainer().getLogger().debug("réponse d'erreur non envoyée", appelantParti);
        }
    }

    /** Written by hand: nothing of the application may be relied on here, and every text is ours. */
    private static String document(Probleme probleme) {
        return probleme.enDocument("about:blank").entrySet().stream()
                .map(champ -> "\"" + champ.getKey() + "\":" + valeur(champ.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String valeur(Object valeur) {
        if (valeur instanceof List<?> erreurs && erreurs.stream().noneMatch(Erreur.class::isInstance)) {
            return "[]";
        }
        return valeur instanceof Integer ? valeur.toString() : "\"" + valeur + "\"";
    }
}
