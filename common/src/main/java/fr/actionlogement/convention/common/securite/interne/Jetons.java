package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The API tokens of the current user. */
@Service
public class Jetons {

    private static final int JOURS_AU_PLUS = 90;
    private static final int LIBELLE_AU_PLUS = 80;

    private final JetonsEnBase jetons;
    private final ComptesEnBase comptes;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;
    private final ApplicationEventPublisher faits;

    Jetons(
            JetonsEnBase jetons,
            ComptesEnBase comptes,
            UtilisateurCourant utilisateur,
            Clock horloge,
            ApplicationEventPublisher faits) {
        this.jetons = jetons;
        this.comptes = comptes;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
        this.faits = faits;
    }

    /** Tokens neither expired nor revoked, the first to expire first. */
    @Transactional(readOnly = true)
    public List<Jeton> lister() {
        return jetons.deCompte(utilisateur.identifiant());
    }

    /**
     * Creates a token.
     *
     * @param roles some of the roles of the current user
     * @param jours days of life, 1 to 90
     * @return the secret, never to be seen again
     * @throws RegleNonRespectee naming the field at fault
     */
    @Transactional
    public String creer(String libelle, List<String> roles, int jours) {
        String nom = libelle.strip();
        if (nom.isEmpty() || nom.length() > LIBELLE_AU_PLUS) {
            throw RegleNonRespectee.surChamp("libelle", "libelle", "Nommez le jeton en 80 caractères au plus.");
        }
        if (jours < 1 || jours > JOURS_AU_PLUS) {
            throw RegleNonRespectee.surChamp("jours", "duree", "Choisissez une durée de 1 à 90 jours.");
        }
        List<String> miens = comptes.parIdentifiant(utilisateur.identifiant())
                .map(Compte::roles)
                .orElse(List.of());
        if (roles.isEmpty() || !miens.containsAll(roles) || new HashSet<>(roles).size() != roles.size()) {
            throw RegleNonRespectee.surChamp("roles", "roles", "Choisissez au moins un rôle, parmi les vôtres.");
        }
        String secret = Secret.nouveau();
        jetons.creer(
                utilisateur.identifiant(), nom, secret, roles, horloge.instant().plus(Duration.ofDays(jours)));
        faits.publishEvent(new ActeSurCompte(
                utilisateur.identifiant(), "Jeton créé", Map.of(), Map.of("Rôles", String.join(", ", roles))));
        return secret;
    }

    /** @throws Introuvable when the token is not a living one of the current user */
    @Transactional
    public void revoquer(UUID id) {
        if (!jetons.revoquer(utilisateur.identifiant(), id)) {
            throw new Introuvable("Ce jeton est introuvable ou déjà révoqué.");
        }
        faits.publishEvent(ActeSurCompte.de(utilisateur.identifiant(), "Jeton révoqué"));
    }
}
