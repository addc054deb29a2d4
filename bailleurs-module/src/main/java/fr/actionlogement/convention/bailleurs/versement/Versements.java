package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.echange.PageDe;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.bailleurs.versement.interne.ListesDeVersements;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payments: request, service fait, payment order, each by another person. */
@Service
public class Versements {

    private final EcheanceRepository echeances;
    private final DemandeRepository demandes;
    private final VersementMapper correspondance;
    private final ListesDeVersements listes;
    private final Numerotation numerotation;
    private final Operations operations;
    private final Intervenants intervenants;
    private final Budget budget;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    Versements(
            EcheanceRepository echeances,
            DemandeRepository demandes,
            VersementMapper correspondance,
            ListesDeVersements listes,
            Numerotation numerotation,
            Operations operations,
            Intervenants intervenants,
            Budget budget,
            Journal journal,
            UtilisateurCourant utilisateur,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.echeances = echeances;
        this.demandes = demandes;
        this.correspondance = correspondance;
        this.listes = listes;
        this.numerotation = numerotation;
        this.operations = operations;
        this.intervenants = intervenants;
        this.budget = budget;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /** The schedule of an operation; empty before the grant. */
    @Transactional(readOnly = true)
    public List<EcheanceVue> echeancier(String operation) {
        return echeances
                .findByOperationReferenceOrderByFinanceurAscRangAsc(
                        operations.fiche(operation).reference())
                .stream()
                .map(correspondance::vue)
                .toList();
    }

    /** The requests of an operation, oldest first. */
    @Transactional(readOnly = true)
    public List<DemandeVue> demandes(String operation) {
        return demandes
                .findByOperationReferenceOrderById(operations.fiche(operation).reference())
                .stream()
                .map(correspondance::vue)
                .toList();
    }

    /** The request of this reference. */
    @Transactional(readOnly = true)
    public DemandeVue fiche(String reference) {
        return correspondance.vue(charger(reference));
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

    /** First act: asks for an instalment that is due, with its evidence. */
    @Transactional
    public DemandeVue demander(String operation, DemandeSaisie saisie) {
        intervenants.exigerGestion();
        OperationVue dossier = operations.fiche(operation);
        Echeance echeance = echeances
                .findById(saisie.echeance())
                .filter(e -> e.getOperationReference().equals(dossier.reference()))
                .orElseThrow(() -> RegleNonRespectee.surChamp(
                        "echeance", "echeance-inconnue", "Cette échéance n’est pas celle de l’opération."));
        if (!echeance.getDeclencheur().estAtteint(dossier.statut())) {
            throw new ConflitDEtat(
                    "echeance-non-due",
                    "« " + echeance.getLibelle() + " » n’est pas encore dû : l’opération est « "
                            + dossier.statut().libelle() + " ».");
        }
        Montant montant = saisie.montant() == null ? echeance.getReste() : saisie.montant();
        exigerMontant(montant, echeance);
        LocalDate jour = LocalDate.now(horloge);
        echeance.demander(montant);
        echeances.saveAndFlush(echeance);
        DemandeDeVersement demande = new DemandeDeVersement(
                        numerotation.suivante("DV", jour.getYear()),
                        echeance,
                        montant,
                        saisie.justificatif().strip(),
                        utilisateur.identifiant(),
                        jour)
                .depuis(horloge.instant());
        return consigner("Versement demandé", demandes.saveAndFlush(demande), saisie.justificatif());
    }

    /** Second act: another person certifies the service fait. */
    @Transactional
    public DemandeVue certifier(String reference, @Nullable VersionLue version) {
        DemandeDeVersement demande = prendre(reference, ActeDeVersement.CERTIFIER, version);
        demande.certifier(utilisateur.identifiant(), LocalDate.now(horloge));
        demande.depuis(horloge.instant());
        demande.getEcheance().certifier(demande.getMontant());
        return consigner("Service fait certifié", demandes.saveAndFlush(demande), "");
    }

    /**
     * Third act: a third person orders the payment.
     *
     * @param exercice whose credits pay; null for the current one
     */
    @Transactional
    public DemandeVue payer(String reference, @Nullable Exercice exercice, @Nullable VersionLue version) {
        DemandeDeVersement demande = prendre(reference, ActeDeVersement.PAYER, version);
        LocalDate jour = LocalDate.now(horloge);
        Exercice credits = exercice == null ? Exercice.de(jour) : exercice;
        demande.verser(utilisateur.identifiant(), jour, credits);
        demande.depuis(horloge.instant());
        demande.getEcheance().verser(demande.getMontant());
        demandes.saveAndFlush(demande);
        budget.verser(
                demande.getEcheance().getEngagement(),
                demande.getMontant(),
                credits,
                jour,
                demande.getEcheance().getLibelle() + " : " + demande.getReference());
        DemandeVue vue = consigner("Versement payé", demande, "");
        annonces.publishEvent(
                new VersementComptabilise(vue.reference(), vue.operation(), vue.financeur(), vue.montant(), jour));
        return vue;
    }

    /** Sends a request back, with a reason; what it asked may be asked again. */
    @Transactional
    public DemandeVue rejeter(String reference, @Nullable String motif, @Nullable VersionLue version) {
        DemandeDeVersement demande = prendre(reference, ActeDeVersement.REJETER, version);
        if (motif == null || motif.isBlank()) {
            throw RegleNonRespectee.surChamp("motif", "motif-obligatoire", "Expliquez la raison du rejet.");
        }
        demande.getEcheance().retirer(demande);
        demande.rejeter(motif.strip());
        demande.depuis(horloge.instant());
        return consigner("Versement rejeté", demandes.saveAndFlush(demande), motif.strip());
    }

    private DemandeDeVersement prendre(String reference, ActeDeVersement acte, @Nullable VersionLue version) {
        DemandeDeVersement demande = charger(reference);
        intervenants.exiger(acte, correspondance.vue(demande));
        VersionLue.verifier(version, demande.getVersion());
        if (!acte.part(demande.getStatut())) {
            throw new ConflitDEtat(
                    "transition-impossible",
                    "La demande est « " + demande.getStatut().libelle() + " » : « " + acte.libelle()
                            + " » n’est pas possible dans cet état.");
        }
        return demande;
    }

    private static void exigerMontant(Montant montant, Echeance echeance) {
        if (!montant.estPositif() && echeance.getReste().estPositif()) {
            throw RegleNonRespectee.surChamp("montant", "montant-nul", "Indiquez un montant positif.");
        }
        if (montant.depasse(echeance.getReste()) || !montant.estPositif()) {
            throw new ConflitDEtat(
                    "echeance-depassee",
                    "Il ne reste que " + echeance.getReste().enTexte() + " à demander sur « " + echeance.getLibelle()
                            + " ».");
        }
    }

    private DemandeVue consigner(String acte, DemandeDeVersement demande, String detail) {
        DemandeVue vue = correspondance.vue(demande);
        String quoi =
                vue.reference() + ", " + vue.echeance() + ", " + vue.montant().enTexte();
        journal.consigner(
                Acte.de("bailleurs", vue.operation(), acte, detail.isEmpty() ? quoi : quoi + " : " + detail.strip()));
        return vue;
    }

    private DemandeDeVersement charger(String reference) {
        return demandes.findByReference(reference)
                .orElseThrow(
                        () -> new Introuvable("Cette demande de versement est introuvable : vérifiez sa référence."));
    }
}
