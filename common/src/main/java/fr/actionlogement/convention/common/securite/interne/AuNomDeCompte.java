package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.securite.AuNomDe;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Gives a thread the name of an account for the time of an act, then back what it had. */
@Component
class AuNomDeCompte implements AuNomDe {

    private final ComptesEnBase comptes;

    AuNomDeCompte(ComptesEnBase comptes) {
        this.comptes = comptes;
    }

    @Override
    public void faire(String identifiant, Runnable acte) {
        Personne personne = comptes.parIdentifiant(identifiant)
                .map(Compte::personne)
                .orElseThrow(() -> new IllegalArgumentException("No account " + identifiant));
        SecurityContext avant = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(personne.authentification()));
        try {
            acte.run();
        } finally {
            SecurityContextHolder.setContext(avant);
        }
    }
}
