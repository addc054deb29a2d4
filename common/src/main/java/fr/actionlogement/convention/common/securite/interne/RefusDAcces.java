package fr.actionlogement.convention.common.securite.interne;

import org.springframework.security.authorization.AuthorizationResult;

/**
 * Answer of the access rule when the route stays closed.
 *
 * @param statut 403, or 404 when the route must look unknown to this person
 */
record RefusDAcces(int statut) implements AuthorizationResult {

    @Override
    public boolean isGranted() {
        return false;
    }
}
