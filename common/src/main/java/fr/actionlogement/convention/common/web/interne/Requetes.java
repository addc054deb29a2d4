package fr.actionlogement.convention.common.web.interne;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What is asked, whatever dispatch we are in: after an error the container changes the path. */
final class Requetes {

    private Requetes() {}

    /** Path inside the application, without query; that of the original request in an error dispatch. */
    static String chemin(HttpServletRequest requete) {
        Object origine = requete.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean erreur = requete.getDispatcherType() == DispatcherType.ERROR && origine != null;
        String uri = erreur ? String.valueOf(origine) : requete.getRequestURI();
        String contexte = requete.getContextPath();
        return contexte.isEmpty() || !uri.startsWith(contexte) ? uri : uri.substring(contexte.length());
    }

    /** Whether the caller is a program: its answers are problem documents. */
    static boolean estApi(HttpServletRequest requete) {
        String chemin = chemin(requete);
        return chemin.equals("/api") || chemin.startsWith("/api/");
    }
}
