package fr.actionlogement.convention.common.securite.interne;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** The one place where a session begins, whatever opened it: password, entry link, « Voir comme… ». */
@Component
public class OuvertureDeSession {

    static final String OUVERTURE = OuvertureDeSession.class.getName();

    private static final Duration INACTIVITE = Duration.ofMinutes(30);
    private static final Duration DUREE = Duration.ofHours(10);

    private final ComptesEnBase comptes;
    private final SecurityContextRepository contextes;
    private final RequestCache demandes;
    private final Clock horloge;

    OuvertureDeSession(
            ComptesEnBase comptes, SecurityContextRepository contextes, RequestCache demandes, Clock horloge) {
        this.comptes = comptes;
        this.contextes = contextes;
        this.demandes = demandes;
        this.horloge = horloge;
    }

    /**
     * Opens a session for an account; a session already there changes identifier and owner.
     *
     * @return path of the page to show: the one asked before sign-in, else the home page
     */
    public String ouvrir(Compte compte, HttpServletRequest requete, HttpServletResponse reponse) {
        SavedRequest demande = demandes.getRequest(requete, reponse);
        HttpSession session = requete.getSession(false);
        Instant debut = session == null ? horloge.instant() : debut(session);
        if (session != null) {
            session.invalidate();
        }
        session = requete.getSession(true);
        session.setMaxInactiveInterval((int) INACTIVITE.toSeconds());
        session.setAttribute(OUVERTURE, new Ouverture(compte.identifiant(), compte.version(), debut));
        SecurityContext contexte = new SecurityContextImpl(compte.personne().authentification());
        SecurityContextHolder.setContext(contexte);
        contextes.saveContext(contexte, requete, reponse);
        return demande == null ? "/" : chemin(demande, requete);
    }

    /** Keeps the present session alive through a change its owner has just made to her own account. */
    public void suivre(Compte compte, HttpServletRequest requete) {
        HttpSession session = requete.getSession();
        session.setAttribute(OUVERTURE, new Ouverture(compte.identifiant(), compte.version(), debut(session)));
    }

    /** Whether a session opened here must end: account closed or changed since, or ten hours gone since sign-in. */
    boolean estFinie(HttpSession session) {
        return session.getAttribute(OUVERTURE) instanceof Ouverture ouverture && !tientEncore(ouverture);
    }

    private boolean tientEncore(Ouverture ouverture) {
        return ouverture.debut().plus(DUREE).isAfter(horloge.instant())
                && comptes.parIdentifiant(ouverture.identifiant())
                        .filter(compte -> compte.actif() && compte.version() == ouverture.version())
                        .isPresent();
    }

    private Instant debut(HttpSession session) {
        return session.getAttribute(OUVERTURE) instanceof Ouverture ouverture ? ouverture.debut() : horloge.instant();
    }

    private static String chemin(SavedRequest demande, HttpServletRequest requete) {
        String racine = requete.getScheme() + "://" + requete.getHeader("Host") + requete.getContextPath();
        String adresse = demande.getRedirectUrl();
        return adresse.startsWith(racine + "/") ? adresse.substring(racine.length()) : "/";
    }

    private record Ouverture(String identifiant, long version, Instant debut) implements Serializable {}
}
