package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.echange.GardeDesDecisions;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.versement.interne.ListesDeVersements;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done on a payment request by others than who made it: service fait, payment order, rejection, release. */
@Service
public class ActesDeVersement {

    private final DemandeRepository demandes;
    private final ListesDeVersements listes;
    private final Intervenants intervenants;
    private final Trace trace;
    private final Budget budget;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    ActesDeVersement(
            DemandeRepository demandes,
            ListesDeVersements listes,
            Intervenants intervenants,
            Trace trace,
            Budget budget,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.demandes = demandes;
        this.listes = listes;
        this.intervenants = intervenants;
        this.trace = trace;
        this.budget = budget;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** Second act: another person certifies the service fait, wholly or in part, and may withhold some of it. */
    @Transactional
    public DemandeVue certifier(String reference, Certification avec, @Nullable VersionLue version) {
        DemandeDeVersement demande = prendre(reference, ActeDeVersement.CERTIFIER, version);
        Montant certifie = ReglesDeVersement.certifie(avec, demande.getMontant());
        Montant retenue = ReglesDeVersement.retenue(avec, certifie);
        boolean enPartie = !certifie.equals(demande.getMontant());
        String ecart = enPartie ? Objects.requireNonNull(avec.motif()).strip() : null;
        demande.certifier(certifie, ecart, utilisateur.identifiant(), LocalDate.now(horloge));
        if (retenue.estPositif()) {
            demande.retenir(retenue, Objects.requireNonNull(avec.motifRetenue()).strip());
        }
        demande.depuis(horloge.instant());
        demande.getEcheance().certifier(demande.getMontant(), certifie);
        String detail = (enPartie ? certifie.enTexte() + " certifiés, " + ecart : "")
                + (retenue.estPositif() ? " Retenue de " + retenue.enTexte() + "." : "");
        return trace.consigner("Service fait certifié", demandes.saveAndFlush(demande), detail);
    }

    /**
     * Third act: a third person orders the payment of what is certified, but for what is withheld.
     *
     * @param exercice whose credits pay; null for the current one
     */
    @Transactional
    public DemandeVue payer(String reference, @Nullable Exercice exercice, @Nullable VersionLue version) {
        DemandeDeVersement demande = prendre(reference, ActeDeVersement.PAYER, version);
        LocalDate jour = LocalDate.now(horloge);
        Exercice credits = exercice == null ? Exercice.de(jour) : exercice;
        demande.verser(utilisateur.identifiant(), jour, credits);
        verser(demande, demande.getVerse(), credits, jour, demande.getEcheance().getLibelle());
        return trace.consigner("Versement payé", demande, "");
    }

    /**
     * Pays what was withheld; neither who asked nor who certified.
     *
     * @param exercice whose credits pay; null for the current one
     */
    @Transactional
    public DemandeVue leverLaRetenue(String reference, @Nullable Exercice exercice, @Nullable VersionLue version) {
        DemandeDeVersement demande = prendre(reference, ActeDeVersement.LEVER_RETENUE, version);
        LocalDate jour = LocalDate.now(horloge);
        Exercice credits = exercice == null ? Exercice.de(jour) : exercice;
        demande.lever(utilisateur.identifiant(), jour, credits);
        verser(demande, demande.getRetenue(), credits, jour, "Retenue levée");
        return trace.consigner("Retenue levée", demande, demande.getRetenue().enTexte());
    }

    /** Sends a request back, with a reason; what it asked may be asked again. */
    @Transactional
    public DemandeVue rejeter(String reference, @Nullable String motif, @Nullable VersionLue version) {
        DemandeDeVersement demande = prendre(reference, ActeDeVersement.REJETER, version);
        String raison = GardeDesDecisions.exigerMotif(motif, "du rejet");
        demande.getEcheance().retirer(demande);
        demande.rejeter(raison);
        demande.depuis(horloge.instant());
        return trace.consigner("Versement rejeté", demandes.saveAndFlush(demande), raison);
    }

    /**
     * Flushed before the ledger: of two simultaneous orders, the second waits here and finds the version changed. What
     * follows the payment is told before the ledger too, which every act locks last.
     */
    private void verser(DemandeDeVersement demande, Montant somme, Exercice credits, LocalDate jour, String motif) {
        demande.depuis(horloge.instant());
        demande.getEcheance().verser(somme);
        demandes.saveAndFlush(demande);
        trace.annoncer(demande, somme, jour);
        budget.verser(
                demande.getEcheance().getEngagement(), somme, credits, jour, motif + " : " + demande.getReference());
    }

    private DemandeDeVersement prendre(String reference, ActeDeVersement acte, @Nullable VersionLue version) {
        DemandeDeVersement demande = demandes.findByReference(reference)
                .orElseThrow(
                        () -> new Introuvable("Cette demande de versement est introuvable : vérifiez sa référence."));
        DemandeVue vue = listes.une(reference);
        intervenants.exiger(acte, vue);
        VersionLue.verifier(version, demande.getVersion());
        if (!acte.part(vue)) {
            throw new ConflitDEtat(
                    "transition-impossible",
                    "La demande est « " + vue.statut().libelle() + " » : « " + acte.libelle()
                            + " » n’est pas possible dans cet état.");
        }
        return demande;
    }
}
