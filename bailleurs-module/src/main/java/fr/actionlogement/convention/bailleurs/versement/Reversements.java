package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.echange.GardeDesDecisions;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what was overpaid: one person states it, another orders it. */
@Service
public class Reversements {

    private final ReversementRepository reversements;
    private final DemandeRepository demandes;
    private final VersementMapper correspondance;
    private final Numerotation numerotation;
    private final Operations operations;
    private final Intervenants intervenants;
    private final GardeDesDecisions garde;
    private final Trace trace;
    private final Budget budget;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Reversements(
            ReversementRepository reversements,
            DemandeRepository demandes,
            VersementMapper correspondance,
            Numerotation numerotation,
            Operations operations,
            Intervenants intervenants,
            GardeDesDecisions garde,
            Trace trace,
            Budget budget,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.reversements = reversements;
        this.demandes = demandes;
        this.correspondance = correspondance;
        this.numerotation = numerotation;
        this.operations = operations;
        this.intervenants = intervenants;
        this.garde = garde;
        this.trace = trace;
        this.budget = budget;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** The reversals of a payment, oldest first. */
    @Transactional(readOnly = true)
    public List<ReversementVu> de(String demande) {
        return reversements.findByDemandeReferenceOrderById(demande).stream()
                .map(correspondance::vu)
                .toList();
    }

    /** The reversal of this reference. */
    @Transactional(readOnly = true)
    public ReversementVu fiche(String reference) {
        return correspondance.vu(charger(reference));
    }

    /** Whether the current user may state an overpayment. */
    public boolean peutConstater(DemandeVue demande) {
        return demande.reversible().estPositif() && intervenants.peutConstater();
    }

    /** Whether the current user may order or reject this reversal. */
    public boolean peutDecider(ReversementVu reversement) {
        return reversement.statut() == StatutDeReversement.CONSTATE && garde.permet(reversement.constatePar());
    }

    /** States what was overpaid; nothing moves before another person orders it. */
    @Transactional
    public ReversementVu constater(String demande, TropPercu saisie) {
        intervenants.exigerConstat();
        DemandeDeVersement paye = demandes.findByReference(demande)
                .orElseThrow(
                        () -> new Introuvable("Cette demande de versement est introuvable : vérifiez sa référence."));
        Montant reversible = paye.getVerse().moins(paye.getReverse());
        if (!reversible.estPositif()) {
            throw new ConflitDEtat("rien-a-reverser", "Il ne reste rien à reverser sur ce versement.");
        }
        if (reversements.existsByDemandeReferenceAndStatut(demande, StatutDeReversement.CONSTATE)) {
            throw new ConflitDEtat(
                    "reversement-en-cours", "Un reversement de ce versement attend déjà : décidez-en d’abord.");
        }
        Montant montant = saisie.montant() == null ? reversible : saisie.montant();
        if (!montant.estPositif() || montant.depasse(reversible)) {
            throw RegleNonRespectee.surChamp(
                    "montant",
                    "reversement-excessif",
                    "Le reversement est positif et ne dépasse pas les " + reversible.enTexte() + " versés.");
        }
        LocalDate jour = LocalDate.now(horloge);
        Reversement constate = reversements.saveAndFlush(new Reversement(
                numerotation.suivante("RV", jour.getYear()),
                paye,
                montant,
                saisie.motif().strip(),
                utilisateur.identifiant(),
                jour,
                horloge.instant()));
        return consigner("Trop-perçu constaté", constate, saisie.motif());
    }

    /**
     * Orders it: the money comes back to the commitment, and to the line when the dossier is closed.
     *
     * @param exercice whose credits it comes back to; null for those that paid
     */
    @Transactional
    public ReversementVu ordonner(String reference, @Nullable Exercice exercice, @Nullable VersionLue version) {
        Reversement reversement = prendre(reference, version);
        DemandeDeVersement paye = reversement.getDemande();
        LocalDate jour = LocalDate.now(horloge);
        Exercice credits = exercice == null ? Objects.requireNonNull(paye.getExercice()) : exercice;
        reversement.ordonner(utilisateur.identifiant(), jour, credits, horloge.instant());
        Montant montant = reversement.getMontant();
        paye.reverser(montant);
        paye.getEcheance().reverser(montant);
        reversements.saveAndFlush(reversement);
        String motif = "Reversement " + reference + " du versement " + paye.getReference();
        trace.annoncer(paye, montant.oppose(), jour);
        budget.reverser(paye.getEcheance().getEngagement(), montant, credits, jour, motif);
        if (estClos(paye.getEcheance())) {
            budget.degager(paye.getEcheance().getEngagement(), montant, jour, motif);
        }
        return consigner("Trop-perçu reversé", reversement, "");
    }

    /** Rejects it, with a reason. */
    @Transactional
    public ReversementVu rejeter(String reference, @Nullable String motif, @Nullable VersionLue version) {
        Reversement reversement = prendre(reference, version);
        String raison = GardeDesDecisions.exigerMotif(motif, "du rejet");
        reversement.rejeter(utilisateur.identifiant(), LocalDate.now(horloge), raison, horloge.instant());
        return consigner("Reversement rejeté", reversements.saveAndFlush(reversement), raison);
    }

    private Reversement prendre(String reference, @Nullable VersionLue version) {
        Reversement reversement = charger(reference);
        garde.exiger(reversement.getConstatePar(), "Décider d’un reversement", "constaté ce trop-perçu");
        VersionLue.verifier(version, reversement.getVersion());
        if (reversement.getStatut() != StatutDeReversement.CONSTATE) {
            throw new ConflitDEtat(
                    "transition-impossible",
                    "Ce reversement est déjà « " + reversement.getStatut().libelle() + " ».");
        }
        return reversement;
    }

    private boolean estClos(Echeance echeance) {
        return echeance.getDispositif() == Dispositif.OPERATION
                && operations.fiche(echeance.getDossier()).statut().estFinal();
    }

    private ReversementVu consigner(String acte, Reversement reversement, String detail) {
        ReversementVu vu = correspondance.vu(reversement);
        trace.consigner(
                vu.dossier(),
                acte,
                vu.reference() + ", " + vu.demande() + ", " + vu.montant().enTexte(),
                detail);
        return vu;
    }

    private Reversement charger(String reference) {
        return reversements
                .findByReference(reference)
                .orElseThrow(() -> new Introuvable("Ce reversement est introuvable : vérifiez sa référence."));
    }
}
