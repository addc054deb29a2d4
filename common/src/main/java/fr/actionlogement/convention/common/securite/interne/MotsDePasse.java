package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a person chooses a password: first administrator, activation link, own account. */
@Service
public class MotsDePasse {

    private final ComptesEnBase base;
    private final Comptes comptes;
    private final Connexion connexion;
    private final LiensUniques liens;
    private final PasswordEncoder chiffrement;
    private final UtilisateurCourant utilisateur;
    private final ApplicationEventPublisher faits;

    MotsDePasse(
            ComptesEnBase base,
            Comptes comptes,
            Connexion connexion,
            LiensUniques liens,
            PasswordEncoder chiffrement,
            UtilisateurCourant utilisateur,
            ApplicationEventPublisher faits) {
        this.base = base;
        this.comptes = comptes;
        this.connexion = connexion;
        this.liens = liens;
        this.chiffrement = chiffrement;
        this.utilisateur = utilisateur;
        this.faits = faits;
    }

    /** Creates the first administrator of an installation; the code dies with it, and nothing happens on a refusal. */
    @Transactional
    public void installer(String code, String identifiant, String nom, String motDePasse) {
        if (!base.aucun()) {
            throw new ConflitDEtat("deja-installe", "Un compte existe déjà : l'installation est terminée.");
        }
        String cle = identifiant.strip().toLowerCase(Locale.ROOT);
        MotDePasse.exiger(motDePasse, cle);
        if (liens.utiliser(LiensUniques.Usage.INSTALLATION, code.strip()).isEmpty()) {
            throw RegleNonRespectee.surChamp(
                    "code",
                    "code",
                    "Ce code est inconnu, expiré ou déjà utilisé. Redémarrez l'application pour en obtenir un.");
        }
        comptes.enregistrer(cle, nom, List.of(Roles.ADMINISTRATION));
        enregistrer(cle, motDePasse);
    }

    /** Chooses the password of the account that an activation link opens. */
    @Transactional
    public void activer(String secret, String motDePasse) {
        String identifiant = liens.compteAActiver(secret).orElseThrow(MotsDePasse::lienMort);
        MotDePasse.exiger(motDePasse, identifiant);
        liens.utiliser(LiensUniques.Usage.ACTIVATION, secret).orElseThrow(MotsDePasse::lienMort);
        enregistrer(identifiant, motDePasse);
    }

    /** Changes the password of the current user, who proves the present one; her other sessions are closed. */
    @Transactional
    public Compte changer(String actuel, String nouveau, String adresse) {
        String identifiant = utilisateur.identifiant();
        connexion.verifier(identifiant, actuel, adresse);
        MotDePasse.exiger(nouveau, identifiant);
        enregistrer(identifiant, nouveau);
        return comptes.compte(identifiant);
    }

    private void enregistrer(String identifiant, String motDePasse) {
        base.changerMotDePasse(identifiant, String.valueOf(chiffrement.encode(motDePasse)));
        faits.publishEvent(ActeSurCompte.de(identifiant, "Mot de passe choisi"));
    }

    private static ConflitDEtat lienMort() {
        return new ConflitDEtat(
                "lien-mort", "Ce lien est inconnu, expiré ou déjà utilisé. Demandez-en un autre à un administrateur.");
    }
}
