package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, as an administrator manages them. */
@Service
public class Comptes {

    private static final Pattern IDENTIFIANT = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}");
    private static final int NOM_AU_PLUS = 120;
    private static final Duration VIE_DU_LIEN = Duration.ofHours(24);

    private final ComptesEnBase comptes;
    private final LiensUniques liens;
    private final RolesDeLaMaison roles;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;
    private final ApplicationEventPublisher faits;

    Comptes(
            ComptesEnBase comptes,
            LiensUniques liens,
            RolesDeLaMaison roles,
            UtilisateurCourant utilisateur,
            Clock horloge,
            ApplicationEventPublisher faits) {
        this.comptes = comptes;
        this.liens = liens;
        this.roles = roles;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
        this.faits = faits;
    }

    /** Every account, real ones first, by name. */
    @Transactional(readOnly = true)
    public List<Compte> lister() {
        return comptes.tous();
    }

    /** Whether no account exists at all. */
    @Transactional(readOnly = true)
    public boolean aucun() {
        return comptes.aucun();
    }

    /** @throws Introuvable when no such account exists */
    @Transactional(readOnly = true)
    public Compte compte(String identifiant) {
        return comptes.parIdentifiant(identifiant).orElseThrow(() -> new Introuvable("Ce compte est introuvable."));
    }

    /**
     * Creates an account without a password.
     *
     * @return secret of the activation link, valid 24 hours
     * @throws RegleNonRespectee naming the field at fault
     * @throws ConflitDEtat when the identifier is taken
     */
    @Transactional
    public String creer(String identifiant, String nom, List<String> demandes) {
        String cle = identifiant.strip().toLowerCase(Locale.ROOT);
        enregistrer(cle, nom, demandes);
        return liens.emettre(LiensUniques.Usage.ACTIVATION, cle, VIE_DU_LIEN);
    }

    /** Creates a person of the demonstration, who will never have a password; does nothing when it exists. */
    @Transactional
    public void creerFictif(String identifiant, String nom, List<String> demandes) {
        comptes.creer(identifiant, nom, demandes, true, horloge.instant());
    }

    void enregistrer(String cle, String nom, List<String> demandes) {
        String lisible = nom.strip();
        if (!IDENTIFIANT.matcher(cle).matches()) {
            throw RegleNonRespectee.surChamp(
                    "identifiant",
                    "identifiant",
                    "L'identifiant compte 2 à 63 lettres sans accent, chiffres, points ou tirets.");
        }
        if (lisible.isEmpty() || lisible.length() > NOM_AU_PLUS) {
            throw RegleNonRespectee.surChamp("nom", "nom", "Indiquez un nom de 120 caractères au plus.");
        }
        roles.exiger(demandes);
        if (!comptes.creer(cle, lisible, demandes, false, horloge.instant())) {
            throw new ConflitDEtat("identifiant-pris", "Cet identifiant est déjà pris. Choisissez-en un autre.");
        }
        faits.publishEvent(
                new ActeSurCompte(cle, "Compte créé", Map.of(), Map.of("Rôles", String.join(", ", demandes))));
    }

    /** Replaces the roles of somebody else's account; its sessions are closed. */
    @Transactional
    public void changerRoles(String identifiant, long version, List<String> demandes) {
        exigerAutrui(identifiant);
        roles.exiger(demandes);
        List<String> avant = compte(identifiant).roles();
        exigerFraicheur(comptes.changerRoles(identifiant, version, demandes));
        faits.publishEvent(new ActeSurCompte(
                identifiant,
                "Rôles changés",
                Map.of("Rôles", String.join(", ", avant)),
                Map.of("Rôles", String.join(", ", demandes))));
    }

    /** Opens or closes somebody else's account; its sessions are closed. */
    @Transactional
    public void changerActivite(String identifiant, long version, boolean actif) {
        exigerAutrui(identifiant);
        compte(identifiant);
        exigerFraicheur(comptes.changerActivite(identifiant, version, actif));
        faits.publishEvent(ActeSurCompte.de(identifiant, actif ? "Compte rouvert" : "Compte fermé"));
    }

    /** Makes a new activation link for an account of somebody else; the former link dies. */
    @Transactional
    public String renouvelerActivation(String identifiant) {
        exigerAutrui(identifiant);
        if (compte(identifiant).fictif()) {
            throw new ConflitDEtat("compte-fictif", "Une personne fictive n'a pas de mot de passe.");
        }
        faits.publishEvent(ActeSurCompte.de(identifiant, "Lien d'activation renouvelé"));
        return liens.emettre(LiensUniques.Usage.ACTIVATION, identifiant, VIE_DU_LIEN);
    }

    private void exigerAutrui(String identifiant) {
        if (identifiant.equals(utilisateur.identifiant())) {
            throw new RegleNonRespectee(
                    "compte-propre",
                    "Vous ne pouvez pas changer votre propre compte. Demandez-le à un autre administrateur.");
        }
    }

    private static void exigerFraicheur(boolean change) {
        if (!change) {
            throw new ConflitDEtat("version", "Ce compte a changé entre-temps. Rechargez la page puis recommencez.");
        }
    }
}
