package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.QuatreYeux;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a call before its last centime is paid; what is not paid goes back to its line. */
@Service
public class ClotureDAppel {

    private final DossiersDAppel dossiers;
    private final Budget budget;
    private final UtilisateurCourant utilisateur;

    ClotureDAppel(DossiersDAppel dossiers, Budget budget, UtilisateurCourant utilisateur) {
        this.dossiers = dossiers;
        this.budget = budget;
        this.utilisateur = utilisateur;
    }

    /**
     * Ends a call of which everything certified is paid; the rest is released.
     *
     * @throws ConflitDEtat when something certified still waits to be paid
     */
    @Transactional
    public void solder(String reference, String motif) {
        AppelDeFonds appel = dossiers.tenir(reference);
        appel.exiger("solder", Etat.CERTIFIE);
        if (!appel.getPaye().equals(appel.getCertifie())) {
            throw new ConflitDEtat(
                    "reste-a-payer",
                    "Il reste %s certifié à payer : ordonnez ce paiement avant de solder l’appel."
                            .formatted(appel.getCertifie().moins(appel.getPaye())));
        }
        Montant libere = appel.solder(dossiers.actes().maintenant());
        liberer(appel, libere, motif);
        dossiers.consigner(appel, "Appel soldé", "%s libéré : %s".formatted(libere, motif.strip()), Etat.CERTIFIE);
        dossiers.annoncer(appel);
    }

    /**
     * Gives up a call of which nothing is paid; everything committed is released.
     *
     * @throws QuatreYeux to who is not a controller, once something is committed
     * @throws ConflitDEtat when something is paid already
     */
    @Transactional
    public void annuler(String reference, String motif) {
        AppelDeFonds appel = dossiers.tenir(reference);
        if (appel.getPaye().estPositif()) {
            throw new ConflitDEtat(
                    "deja-paye",
                    "%s a déjà été payé : l’appel ne peut plus être annulé, soldez-le.".formatted(appel.getPaye()));
        }
        Etat avant = appel.getEtat();
        if (appel.getEngage().estPositif() && !utilisateur.a(Niveau.CONTROLE, "politiques")) {
            throw new QuatreYeux("Seul un contrôleur libère ce qui est engagé : demandez-lui d’annuler l’appel.");
        }
        Montant libere = appel.annuler(dossiers.actes().maintenant());
        if (libere.estPositif()) {
            liberer(appel, libere, motif);
        }
        dossiers.consigner(appel, "Appel annulé", motif.strip(), avant);
        dossiers.annoncer(appel);
    }

    private void liberer(AppelDeFonds appel, Montant libere, String motif) {
        budget.degager(
                Objects.requireNonNull(appel.getEngagementId()),
                libere,
                dossiers.actes().jour(),
                "Dégagement : " + motif.strip());
    }
}
