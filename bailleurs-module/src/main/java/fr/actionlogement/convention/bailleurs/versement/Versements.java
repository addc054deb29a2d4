package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.bailleurs.versement.interne.ListesDeVersements;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Schedules and payment requests: read, and the first act, the request. The other acts are {@link ActesDeVersement}. */
@Service
public class Versements {

    private final EcheanceRepository echeances;
    private final DemandeRepository demandes;
    private final VersementMapper correspondance;
    private final ListesDeVersements listes;
    private final Numerotation numerotation;
    private final Operations operations;
    private final Intervenants intervenants;
    private final Trace trace;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Versements(
            EcheanceRepository echeances,
            DemandeRepository demandes,
            VersementMapper correspondance,
            ListesDeVersements listes,
            Numerotation numerotation,
            Operations operations,
            Intervenants intervenants,
            Trace trace,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.echeances = echeances;
        this.demandes = demandes;
        this.correspondance = correspondance;
        this.listes = listes;
        this.numerotation = numerotation;
        this.operations = operations;
        this.intervenants = intervenants;
        this.trace = trace;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** The schedule of a dossier that the caller has found; empty before its commitment. */
    @Transactional(readOnly = true)
    public List<EcheanceVue> echeances(String dossier) {
        return echeances.findByDossierOrderByFinanceurAscRangAsc(dossier).stream()
                .map(correspondance::vue)
                .toList();
    }

    /**
     * An instalment.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public EcheanceVue echeance(long id) {
        return echeances
                .findById(id)
                .map(correspondance::vue)
                .orElseThrow(() -> new Introuvable("Cette échéance n’existe pas."));
    }

    /** The requests of a dossier, oldest first. */
    @Transactional(readOnly = true)
    public List<DemandeVue> demandes(String dossier) {
        return listes.duDossier(dossier);
    }

    /** The request of this reference. */
    @Transactional(readOnly = true)
    public DemandeVue fiche(String reference) {
        return listes.une(reference);
    }

    /** A page of requests, the newest first. */
    @Transactional(readOnly = true)
    public PageDe<DemandeVue> lister(CriteresDeVersement criteres) {
        return listes.lister(criteres);
    }

    /** Requests that wait since the longest, in this state. */
    @Transactional(readOnly = true)
    public List<DemandeEnAttente> enAttente(StatutDeDemande statut, int limite) {
        return listes.enAttente(statut, limite);
    }

    /** Acts that the current user may do on a request now. */
    public List<ActeDeVersement> possibles(DemandeVue demande) {
        return intervenants.possibles(demande);
    }

    /** First act: asks for an instalment that is due, or for a part of it, with its evidence. */
    @Transactional
    public DemandeVue demander(String dossier, DemandeSaisie saisie) {
        intervenants.exigerGestion();
        Echeance echeance = echeances
                .findById(saisie.echeance())
                .filter(e -> e.getDossier().equals(dossier))
                .orElseThrow(() -> RegleNonRespectee.surChamp(
                        "echeance", "echeance-inconnue", "Cette échéance n’est pas celle du dossier."));
        exigerDue(echeance);
        LocalDate jour = LocalDate.now(horloge);
        Montant montant = saisie.montant() == null ? echeance.getReste() : saisie.montant();
        ReglesDeVersement.exigerMontant(montant, echeance);
        ReglesDeVersement.exigerPiece(saisie, echeance, jour);
        ReglesDeVersement.exigerAvancement(
                saisie, montant, echeance, echeances.findByEngagement(echeance.getEngagement()));
        DemandeDeVersement demande = new DemandeDeVersement(
                        numerotation.suivante("DV", jour.getYear()), echeance, saisie, utilisateur.identifiant(), jour)
                .depuis(horloge.instant());
        echeance.demander(montant);
        echeances.saveAndFlush(echeance);
        return trace.consigner("Versement demandé", demandes.saveAndFlush(demande), saisie.justificatif());
    }

    /** An operation's instalment is due by its state; the others from the day they are opened. */
    private void exigerDue(Echeance echeance) {
        if (echeance.getDispositif() != Dispositif.OPERATION) {
            return;
        }
        OperationVue dossier = operations.fiche(echeance.getDossier());
        if (!echeance.getDeclencheur().estAtteint(dossier.statut())) {
            throw new ConflitDEtat(
                    "echeance-non-due",
                    "« " + echeance.getLibelle() + " » n’est pas encore dû : l’opération est « "
                            + dossier.statut().libelle() + " ».");
        }
    }
}
