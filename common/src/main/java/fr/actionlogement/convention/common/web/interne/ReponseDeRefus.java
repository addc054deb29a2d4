package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a refusal met before any controller, for instance by a security filter, like every other error. */
public interface ReponseDeRefus {

    /**
     * Answers with a problem document on {@code /api/**}, with the French error page elsewhere. Nothing may have been
     * written yet; nothing must be written after.
     */
    void repondre(HttpServletRequest requete, HttpServletResponse reponse, Refus refus) throws IOException;

    /** The ordinary answer of an HTTP status, for instance 401 or 403. */
    void repondre(HttpServletRequest requete, HttpServletResponse reponse, int statut) throws IOException;
}
