package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.interne.PresentationUtilisateur;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Rights as the templates ask for them, so that a button is absent where the act would be refused: {@code
 * th:if="${@acces.a('CONTROLE') and @acces.autreQue(operation.auteur)}"}. Also names the person in the header.
 */
@Component("acces")
class Habilitations implements PresentationUtilisateur {

    private final UtilisateurCourant utilisateur;
    private final RolesDeLaMaison roles;
    private final Routes routes;

    Habilitations(UtilisateurCourant utilisateur, RolesDeLaMaison roles, Routes routes) {
        this.utilisateur = utilisateur;
        this.roles = roles;
        this.routes = routes;
    }

    /** Whether the user has this level on the axis of the page. */
    public boolean a(Niveau niveau) {
        return utilisateur.a(niveau);
    }

    /** Whether the user has this level on an axis given by its code. */
    public boolean a(Niveau niveau, String axe) {
        return utilisateur.a(niveau, axe);
    }

    /** Whether the user is somebody else than this author: the second pair of eyes. */
    public boolean autreQue(@Nullable String auteur) {
        return !utilisateur.identifiant().equals(auteur);
    }

    @Override
    public boolean ouvre(String chemin) {
        Route route = routes.dePage(chemin);
        if (route == null) {
            return false;
        }
        if (route.niveaux().contains(Niveau.PUBLIC)) {
            return true;
        }
        Authentication presente = SecurityContextHolder.getContext().getAuthentication();
        return presente != null
                && utilisateur.a(Niveau.CONNECTE)
                && route.niveaux().stream()
                        .anyMatch(niveau -> Roles.donnent(Personne.roles(presente), niveau, route.axe()));
    }

    @Override
    public @Nullable String nom() {
        return utilisateur.a(Niveau.CONNECTE) ? utilisateur.nom() : null;
    }

    @Override
    public List<String> roles() {
        Authentication presente = SecurityContextHolder.getContext().getAuthentication();
        if (presente == null || !utilisateur.a(Niveau.CONNECTE)) {
            return List.of();
        }
        return Personne.roles(presente).stream().map(roles::libelle).toList();
    }
}
