package fr.actionlogement.convention.bailleurs.innovation;

import fr.actionlogement.convention.bailleurs.echange.GardeDesActes;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.innovation.interne.AppelsAProjetsEnBase;
import fr.actionlogement.convention.bailleurs.innovation.interne.CandidaturesEnBase;
import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.versement.CreditsDeDossier;
import fr.actionlogement.convention.bailleurs.versement.Dispositif;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grants an application that is ranked, refuses it, closes or gives up its grant. */
@Service
public class DecisionsDInnovation {

    /** Line that bears the grants. */
    public static final String LIGNE = "BAI-INNOVATION";

    private final Candidatures lecture;
    private final CandidaturesEnBase candidatures;
    private final AppelsAProjetsEnBase enveloppes;
    private final CreditsDeDossier credits;
    private final Journal journal;
    private final GardeDesActes garde;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    DecisionsDInnovation(
            Candidatures lecture,
            CandidaturesEnBase candidatures,
            AppelsAProjetsEnBase enveloppes,
            CreditsDeDossier credits,
            Journal journal,
            GardeDesActes garde,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.lecture = lecture;
        this.candidatures = candidatures;
        this.enveloppes = enveloppes;
        this.credits = credits;
        this.journal = journal;
        this.garde = garde;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /**
     * Does an act.
     *
     * @param version what the caller has seen; null when it does not say
     */
    @Transactional
    public CandidatureVue accomplir(
            String reference, ActeDeCandidature acte, Decision avec, @Nullable VersionLue version) {
        if (!candidatures.verrouiller(reference)) {
            throw Candidatures.introuvable();
        }
        CandidatureVue candidature = lecture.fiche(reference);
        garde.exigerDroit(acte.regle(), dossier(candidature));
        VersionLue.verifier(version, candidature.version());
        garde.exigerDepart(acte.regle(), dossier(candidature));
        String raison = acte.regle().exigerMotif(avec.motif());
        if (acte == ActeDeCandidature.ACCORDER) {
            accorder(candidature, avec);
        } else {
            clore(candidature, acte, raison);
        }
        CandidatureVue apres = lecture.fiche(reference);
        String detail = apres.accorde() == null ? raison : apres.accorde().enTexte() + " " + raison;
        journal.consigner(new Acte(
                "bailleurs",
                reference,
                acte.regle().fait(),
                detail.strip(),
                Map.of("État", candidature.statut().libelle()),
                Map.of("État", apres.statut().libelle())));
        return apres;
    }

    /** Acts that the current user may do now. */
    public List<ActeDeCandidature> possibles(CandidatureVue candidature) {
        boolean classee = candidature.rang() != null;
        return Arrays.stream(ActeDeCandidature.values())
                .filter(acte -> garde.permet(acte.regle(), dossier(candidature)))
                .filter(acte -> acte != ActeDeCandidature.ACCORDER || classee && estClos(candidature))
                .toList();
    }

    private void accorder(CandidatureVue c, Decision avec) {
        exigerClassee(c);
        Montant montant = montant(c, avec);
        LocalDate jour = LocalDate.now(horloge);
        Exercice exercice = avec.exercice() == null ? Exercice.de(jour) : avec.exercice();
        UUID engagement = credits.engager(
                Dispositif.INNOVATION,
                Financeur.AL_SUBVENTION,
                new Imputation(
                        LIGNE,
                        exercice,
                        Objects.requireNonNull(Financeur.AL_SUBVENTION.natureDEngagement()),
                        jour,
                        c.reference(),
                        c.nomDuPorteur() + " (" + c.porteur() + ")",
                        c.commune(),
                        "Subvention accordée : " + c.reference()),
                montant);
        candidatures.accorder(c, utilisateur.identifiant(), jour, montant, exercice, engagement, horloge.instant());
    }

    private void exigerClassee(CandidatureVue c) {
        if (!estClos(c)) {
            throw new ConflitDEtat(
                    "appel-encore-ouvert",
                    "L’appel à projets reçoit encore des candidatures : le classement n’est pas arrêté.");
        }
        if (c.rang() == null) {
            throw new ConflitDEtat(
                    "candidature-non-classee",
                    "Trop peu de membres ont noté cette candidature pour la classer : complétez les notes.");
        }
    }

    /** What is granted: what was asked for when nothing is said, within the envelope of the call. */
    private Montant montant(CandidatureVue c, Decision avec) {
        Montant montant = avec.montant() == null ? c.demande() : avec.montant();
        if (!montant.estPositif() || montant.depasse(c.demande())) {
            throw RegleNonRespectee.surChamp(
                    "montant",
                    "subvention-hors-demande",
                    "La subvention est positive et ne dépasse pas les "
                            + c.demande().enTexte() + " demandés.");
        }
        Montant disponible = enveloppes.disponible(c.appel());
        if (montant.depasse(disponible)) {
            throw new ConflitDEtat(
                    "enveloppe-de-l-appel-depassee",
                    "L’enveloppe de l’appel à projets ne laisse que " + disponible.enTexte() + ".");
        }
        return montant;
    }

    private void clore(CandidatureVue c, ActeDeCandidature acte, String raison) {
        candidatures.passer(c.reference(), acte.regle().vers(), horloge.instant(), raison.isEmpty() ? null : raison);
        UUID engagement = c.engagement();
        if (engagement != null) {
            LocalDate jour = LocalDate.now(horloge);
            String motif = acte.regle().fait() + " : " + c.reference();
            Montant rendu = acte == ActeDeCandidature.SOLDER
                    ? credits.clore(c.reference(), engagement, jour, motif)
                    : credits.annuler(c.reference(), engagement, jour, motif);
            candidatures.degager(c.reference(), rendu);
        }
    }

    private boolean estClos(CandidatureVue c) {
        return LocalDate.now(horloge).isAfter(c.appelClosLe());
    }

    private static GardeDesActes.Dossier<StatutDeCandidature> dossier(CandidatureVue c) {
        return new GardeDesActes.Dossier<>(
                "La candidature", "cette candidature", c.statut(), c.statut().libelle(), c.deposePar());
    }
}
