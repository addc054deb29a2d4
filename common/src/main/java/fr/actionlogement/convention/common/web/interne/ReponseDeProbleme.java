package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Tells a problem to its reader, and to the log when it is ours. */
@Component
class ReponseDeProbleme implements ReponseDeRefus {

    /** Request attribute: the problem that the error page must show after {@code sendError}. */
    static final String ATTRIBUT = ReponseDeProbleme.class.getName();

    private static final String RETRY_AFTER_SECONDES = "2";
    private static final Logger JOURNAL = LoggerFactory.getLogger(ReponseDeProbleme.class);

    private final JsonMapper json;
    private final ObjectProvider<CadreAdvice> cadre;

    ReponseDeProbleme(JsonMapper json, ObjectProvider<CadreAdvice> cadre) {
        this.json = json;
        this.cadre = cadre;
    }

    @Override
    public void repondre(HttpServletRequest requete, HttpServletResponse reponse, Refus refus) throws IOException {
        repondre(requete, reponse, Probleme.de(refus));
    }

    @Override
    public void repondre(HttpServletRequest requete, HttpServletResponse reponse, int statut) throws IOException {
        repondre(requete, reponse, Probleme.deStatut(statut));
    }

    private void repondre(HttpServletRequest requete, HttpServletResponse reponse, Probleme probleme)
            throws IOException {
        if (Requetes.estApi(requete)) {
            ecrire(requete, reponse, probleme);
        } else {
            requete.setAttribute(ATTRIBUT, probleme);
            reponse.sendError(probleme.statut());
        }
    }

    /** Writes the problem document and closes the matter. */
    void ecrire(HttpServletRequest requete, HttpServletResponse reponse, Probleme probleme) throws IOException {
        if (reponse.isCommitted()) {
            return;
        }
        reponse.resetBuffer();
        reponse.setStatus(probleme.statut());
        entetes(reponse, probleme);
        reponse.setContentType(Probleme.TYPE_MIME);
        reponse.setCharacterEncoding(StandardCharsets.UTF_8.name());
        reponse.getOutputStream().write(json.writeValueAsBytes(probleme.enDocument(Requetes.chemin(requete))));
    }

    /** The French error page, without the menu when the menu itself cannot be made. */
    ModelAndView page(HttpServletRequest requete, HttpServletResponse reponse, Probleme probleme) {
        ModelAndView page = new ModelAndView("common/erreur", HttpStatus.valueOf(probleme.statut()));
        entetes(reponse, probleme);
        page.addObject("probleme", probleme);
        page.addObject("reference", reference(requete));
        page.addObject("cadre", cadre(requete));
        page.addObject("enErreur", false);
        return page;
    }

    /** Our faults with their trace, passing ones and refused pages in a line, what a program did wrong only on demand. */
    void consigner(HttpServletRequest requete, Probleme probleme, @Nullable Throwable faute) {
        String ou = requete.getMethod() + " " + Requetes.chemin(requete).replaceAll("\\p{Cntrl}", "?");
        if (probleme.statut() == 503 || faute == null && probleme.statut() >= 500) {
            JOURNAL.warn("référence {} : {} sur {} ({})", reference(requete), probleme.statut(), ou, cause(faute));
        } else if (probleme.statut() >= 500) {
            JOURNAL.error("référence {} : {} sur {}", reference(requete), probleme.statut(), ou, faute);
        } else if (!Requetes.estApi(requete)) {
            JOURNAL.info("référence {} : {} {} sur {}", reference(requete), probleme.statut(), probleme.code(), ou);
        } else {
            JOURNAL.debug("référence {} : {} {} sur {}", reference(requete), probleme.statut(), probleme.code(), ou);
        }
    }

    private static void entetes(HttpServletResponse reponse, Probleme probleme) {
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (probleme.statut() == 503) {
            reponse.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDES);
        }
    }

    private @Nullable Cadre cadre(HttpServletRequest requete) {
        try {
            return cadre.getObject().cadre(requete);
        } catch (RuntimeException sansCadre) {
            return null;
        }
    }

    private static String reference(HttpServletRequest requete) {
        Object reference = requete.getAttribute(ReferenceFilter.ATTRIBUT);
        return reference == null ? "sans référence" : reference.toString();
    }

    private static String cause(@Nullable Throwable faute) {
        return Phrases.causes(faute)
                .reduce((avant, apres) -> apres)
                .map(Throwable::toString)
                .orElse("sans exception");
    }
}
