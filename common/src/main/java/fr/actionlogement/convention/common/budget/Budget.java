package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.budget.interne.Livre;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger's verbs. Each checks every level — year, line, upper line, axis, convention — to the cent, writes the entry
 * and is part of the caller's transaction; the author is the current user.
 *
 * <p>Every verb throws {@link DisponibleInsuffisant} when a ceiling stands in the way, {@link
 * fr.actionlogement.convention.common.web.ConflitDEtat} when the state forbids it (closed year, more than what is
 * committed) and {@link fr.actionlogement.convention.common.web.RegleNonRespectee} when the request itself is wrong.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Budget {

    private final Livre livre;
    private final UtilisateurCourant auteur;

    Budget(Livre livre, UtilisateurCourant auteur) {
        this.livre = livre;
        this.auteur = auteur;
    }

    /** Holds room for a dossier; returns the identifier of the commitment to come. */
    public UUID reserver(Imputation ou, Montant montant) {
        UUID engagement = CleDEngagement.nouvelle();
        exiger(Mouvement.reservation(engagement, ou, montant));
        return engagement;
    }

    /** Commits; returns the identifier of the commitment. */
    public UUID engager(Imputation ou, Montant montant) {
        UUID engagement = CleDEngagement.nouvelle();
        exiger(Mouvement.engagement(engagement, ou, montant));
        return engagement;
    }

    /** Commits more on a commitment, or on the room that was reserved for it. */
    public void engager(UUID engagement, Montant montant, LocalDate date, String motif) {
        exiger(Mouvement.sur(engagement, TypeDeMouvement.ENGAGEMENT, montant, date, motif));
    }

    /** Gives reserved room back. */
    public void liberer(UUID engagement, Montant montant, LocalDate date, String motif) {
        exiger(Mouvement.sur(engagement, TypeDeMouvement.RESERVATION, montant.oppose(), date, motif));
    }

    /** Releases what is committed and not paid. */
    public void degager(UUID engagement, Montant montant, LocalDate date, String motif) {
        exiger(Mouvement.sur(engagement, TypeDeMouvement.DEGAGEMENT, montant, date, motif));
    }

    /** Pays on a commitment, with the credits of an open exercice; never above what is committed. */
    public void verser(UUID engagement, Montant montant, Exercice credits, LocalDate date, String motif) {
        exiger(Mouvement.versement(engagement, montant, credits, date, motif));
    }

    /** Takes a payment back; what was paid becomes payable again. */
    public void reverser(UUID engagement, Montant montant, Exercice credits, LocalDate date, String motif) {
        exiger(new Mouvement(TypeDeMouvement.REVERSEMENT, montant, null, engagement, credits, date, motif, null));
    }

    /** Records what the beneficiary of a loan or an advance repays. */
    public void rembourser(UUID engagement, Montant montant, LocalDate date, String motif) {
        exiger(Mouvement.sur(engagement, TypeDeMouvement.REMBOURSEMENT, montant, date, motif));
    }

    /** Posts a batch; answers item by item, in the same order. A refused item does not weigh on the others. */
    public List<Reponse> imputer(List<Mouvement> mouvements) {
        return livre.imputer(mouvements, auteur.identifiant());
    }

    private void exiger(Mouvement mouvement) {
        Reponse reponse = imputer(List.of(mouvement)).get(0);
        if (reponse.refus() != null) {
            throw Refuse.exception(reponse.refus());
        }
    }
}
