package fr.actionlogement.convention.common.securite.interne;

import java.time.Instant;
import java.util.List;

/**
 * An account, as shown.
 *
 * @param roles roles, without prefix
 * @param actif whether it may open a session
 * @param fictif whether it is a person of the demonstration
 * @param active whether a password was chosen
 * @param version raised by each change
 */
public record Compte(
        String identifiant,
        String nom,
        List<String> roles,
        boolean actif,
        boolean fictif,
        boolean active,
        Instant creeLe,
        long version) {

    /** The principal of this account. */
    public Personne personne() {
        return new Personne(identifiant, nom, roles);
    }
}
