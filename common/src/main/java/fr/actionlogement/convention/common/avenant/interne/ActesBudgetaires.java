package fr.actionlogement.convention.common.avenant.interne;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Acts that move room. Whoever asks never decides; what is approved is written in the books in the same transaction, or
 * not at all.
 */
@Service
public class ActesBudgetaires {

    private final ActesEnBase base;
    private final EcritureDesActes ecriture;
    private final CalculDApercu apercu;
    private final Enveloppes enveloppes;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    ActesBudgetaires(
            ActesEnBase base,
            EcritureDesActes ecriture,
            CalculDApercu apercu,
            Enveloppes enveloppes,
            Journal journal,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.base = base;
        this.ecriture = ecriture;
        this.apercu = apercu;
        this.enveloppes = enveloppes;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /**
     * Acts asked for before that one, the last first.
     *
     * @param date acts of a later effect are left out, and those asked for later; one decided later is still to decide
     */
    @Transactional(readOnly = true)
    public List<ActeBudgetaire> tous(ADate date, long avant, int limite) {
        return base.tous(date, avant, limite).stream()
                .map(acte -> acte.connuAvant(date.inconnuDes()))
                .toList();
    }

    /** One act. */
    @Transactional(readOnly = true)
    public ActeBudgetaire un(long id) {
        return base.un(id).orElseThrow(() -> new Introuvable("Cet acte budgétaire n’existe pas."));
    }

    /** Acts that the current user may decide on: asked for by others, at their level. */
    @Transactional(readOnly = true)
    public List<ActeBudgetaire> aDecider(int limite) {
        return base.enAttente(limite).stream().filter(this::peutDecider).toList();
    }

    /** What an act would change as things stand; nothing is written. */
    @Transactional(readOnly = true)
    public ApercuDActe apercu(ActeBudgetaire acte) {
        return apercu.de(acte.mouvements());
    }

    /** Same, for a request that is not kept: a simulation. */
    @Transactional(readOnly = true)
    public ApercuDActe simuler(DemandeDActe demande) {
        return apercu.de(mouvements(demande));
    }

    /**
     * Keeps a request, for another person to decide.
     *
     * @throws RegleNonRespectee when it is not what its nature asks for
     */
    @Transactional
    public ActeBudgetaire demander(DemandeDActe demande) {
        List<ActeBudgetaire.Mouvement> mouvements = mouvements(demande);
        String axe = new ReglesDesActes(enveloppes.toutes(ADate.MAINTENANT)).axe(mouvements);
        exigerNiveau(demande.nature().demande(), axe, "La demande de cet acte revient à d’autres personnes.");
        LocalDate jour = LocalDate.now(horloge);
        LocalDate effet = demande.dateEffet() == null ? jour : demande.dateEffet();
        if (effet.isAfter(jour)) {
            throw RegleNonRespectee.surChamp(
                    "dateEffet", "date-future", "La date d’effet ne peut pas être postérieure à aujourd’hui.");
        }
        if (demande.nature() == NatureDActe.AVENANT
                && (demande.document() == null || demande.document().isBlank())) {
            throw RegleNonRespectee.surChamp(
                    "document", "document-absent", "Un avenant se demande avec la référence de l’acte signé.");
        }
        ActeBudgetaire acte = un(base.creer(demande, axe, effet, mouvements, utilisateur.identifiant()));
        consigner(acte, acte.nature().libelle() + " demandé", acte.objet());
        return acte;
    }

    private List<ActeBudgetaire.Mouvement> mouvements(DemandeDActe demande) {
        boolean annuel = !demande.nature().deplace();
        if (annuel == (demande.exercice() == null)) {
            throw RegleNonRespectee.surChamp(
                    "exercice",
                    "exercice",
                    annuel
                            ? "Dites l’exercice à clore ou à reconduire."
                            : "Cet acte ne porte pas sur un exercice entier.");
        }
        List<ActeBudgetaire.Mouvement> dits =
                new ReglesDesActes(enveloppes.toutes(ADate.MAINTENANT)).mouvements(demande);
        return demande.nature() == NatureDActe.RECONDUCTION ? ecriture.reconduits(demande.exercice()) : dits;
    }

    /**
     * Approves and writes: ceilings that rise, entries, ceilings that fall; all of it, or nothing.
     *
     * @throws QuatreYeux when the current user asked for it
     * @throws ConflitDEtat when it is decided already, or the books refuse it
     */
    @Transactional
    public ActeBudgetaire approuver(long id) {
        ActeBudgetaire acte = decidable(id);
        if (!base.decider(id, EtatDActe.APPROUVE, utilisateur.identifiant(), null)) {
            throw dejaDecide();
        }
        ecriture.ecrire(acte, utilisateur.identifiant());
        consigner(acte, acte.nature().libelle() + " approuvé", acte.objet());
        return un(id);
    }

    /** Refuses; nothing is written. */
    @Transactional
    public ActeBudgetaire rejeter(long id, String motif) {
        ActeBudgetaire acte = decidable(id);
        if (!base.decider(id, EtatDActe.REJETE, utilisateur.identifiant(), motif.strip())) {
            throw dejaDecide();
        }
        consigner(acte, acte.nature().libelle() + " rejeté", motif.strip());
        return un(id);
    }

    /** Whether the current user may decide on the act. */
    public boolean peutDecider(ActeBudgetaire acte) {
        return acte.etat() == EtatDActe.DEMANDE
                && !acte.demandeur().equals(utilisateur.identifiant())
                && a(acte.nature().decision(), acte.axe());
    }

    private ActeBudgetaire decidable(long id) {
        ActeBudgetaire acte = un(id);
        exigerNiveau(acte.nature().decision(), acte.axe(), "La décision de cet acte revient à d’autres personnes.");
        if (acte.demandeur().equals(utilisateur.identifiant())) {
            throw new QuatreYeux("Vous avez demandé cet acte\u00a0: une autre personne doit en décider.");
        }
        if (acte.etat() != EtatDActe.DEMANDE) {
            throw dejaDecide();
        }
        return acte;
    }

    private void exigerNiveau(Set<Niveau> niveaux, String axe, String message) {
        if (!a(niveaux, axe)) {
            throw new ActeReserve(message);
        }
    }

    private boolean a(Set<Niveau> niveaux, String axe) {
        return niveaux.stream()
                .anyMatch(niveau ->
                        axe.isEmpty() ? niveau != Niveau.GESTION && utilisateur.a(niveau) : utilisateur.a(niveau, axe));
    }

    private void consigner(ActeBudgetaire acte, String libelle, String detail) {
        journal.consigner(Acte.de(acte.axe().isEmpty() ? "common" : acte.axe(), acte.reference(), libelle, detail));
    }

    private static ConflitDEtat dejaDecide() {
        return new ConflitDEtat("acte-decide", "Cet acte est déjà décidé\u00a0: rechargez la page.");
    }
}
