package fr.actionlogement.convention.common.dossier.interne;

import fr.actionlogement.convention.common.evenement.DossiersOublies;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets with a person, in the same transaction: the bytes and names of documents, the remarks, the answers kept for a
 * repeated request. Whoever forgets the person has decided: no right is asked for here.
 */
@Component
class EcouteDesOublis {

    private final OubliEnBase base;
    private final UtilisateurCourant utilisateur;

    EcouteDesOublis(OubliEnBase base, UtilisateurCourant utilisateur) {
        this.base = base;
        this.utilisateur = utilisateur;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void oublier(DossiersOublies fait) {
        base.pieces(fait.axe(), fait.references(), utilisateur.identifiant(), fait.motif());
        base.remarques(fait.axe(), fait.references());
        base.reponsesGardees(fait.axe(), fait.references());
    }
}
