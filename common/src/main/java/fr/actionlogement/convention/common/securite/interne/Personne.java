package fr.actionlogement.convention.common.securite.interne;

import java.io.Serializable;
import java.security.Principal;
import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who holds a session or a token: the principal of every authentication of the house.
 *
 * @param identifiant identifier of the account
 * @param nom name to show
 * @param roles roles, without prefix
 */
public record Personne(String identifiant, String nom, List<String> roles) implements Principal, Serializable {

    private static final String PREFIXE = "ROLE_";

    public Personne {
        roles = List.copyOf(roles);
    }

    @Override
    public String getName() {
        return identifiant;
    }

    /** The authentication Spring Security keeps for this person; it carries no secret. */
    public Authentication authentification() {
        List<SimpleGrantedAuthority> droits = roles.stream()
                .map(role -> new SimpleGrantedAuthority(PREFIXE + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(this, null, droits);
    }

    /** The roles that an authentication carries, without prefix, whatever its origin. */
    static List<String> roles(Authentication authentification) {
        Collection<? extends GrantedAuthority> droits = authentification.getAuthorities();
        return droits.stream()
                .map(GrantedAuthority::getAuthority)
                .filter(droit -> droit != null && droit.startsWith(PREFIXE))
                .map(droit -> droit.substring(PREFIXE.length()))
                .toList();
    }
}
