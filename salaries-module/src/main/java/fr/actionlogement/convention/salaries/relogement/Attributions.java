package fr.actionlogement.convention.salaries.relogement;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.liste.Extrait;
import fr.actionlogement.convention.salaries.reference.References;
import fr.actionlogement.convention.salaries.relogement.interne.DemandesEnBase;
import fr.actionlogement.convention.salaries.relogement.interne.DroitsEnBase;
import fr.actionlogement.convention.salaries.relogement.interne.OffresEnBase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dwellings offered: candidates positioned, ranked by the commission, asked one after the other, until a lease is signed. */
@Service
@Transactional
public class Attributions {

    private final OffresEnBase offres;
    private final DemandesEnBase demandes;
    private final DroitsEnBase droits;
    private final ReglesDuBail regles;
    private final Relogements relogements;
    private final Demandes lesDemandes;
    private final References references;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Attributions(
            OffresEnBase offres,
            DemandesEnBase demandes,
            DroitsEnBase droits,
            ReglesDuBail regles,
            Relogements relogements,
            Demandes lesDemandes,
            References references,
            Journal journal,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.offres = offres;
        this.demandes = demandes;
        this.droits = droits;
        this.regles = regles;
        this.relogements = relogements;
        this.lesDemandes = lesDemandes;
        this.references = references;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** Opens an offer, on a right or on none. */
    public OffreVue ouvrir(SaisieDOffre saisie) {
        LocalDate jour = LocalDate.now(horloge);
        String dossier = saisie.droit() == null || saisie.droit().isBlank()
                ? null
                : saisie.droit().strip();
        DroitVu droit =
                dossier == null ? null : droits.un(dossier).orElseThrow(() -> ReglesDuBail.droitInconnu("droit"));
        String commune = regles.commune(saisie.commune(), droit);
        if (droit != null && (!droit.couvre(jour) || droit.reste() <= 0)) {
            throw new ConflitDEtat("droits-epuises", "Ce droit ne court plus, ou ses logements sont tous pourvus.");
        }
        String reference = references.prochaine("OL", jour.getYear());
        offres.inserer(reference, dossier, commune, jour, utilisateur.identifiant());
        consigner(reference, "Offre ouverte", dossier == null ? "Hors contrepartie" : "Sur les droits de " + dossier);
        return lire(reference);
    }

    /** Positions a valid request on an offer. */
    public OffreVue positionner(String reference, @Nullable Integer version, String demande) {
        OffreVue offre = pourActe(reference, version, "positionner un candidat", EtatDOffre.OUVERTE);
        DemandeVue candidate = demandes.pourActe(demande.strip())
                .orElseThrow(() -> RegleNonRespectee.surChamp(
                        "demande", "demande-inconnue", "Aucune demande ne porte cette référence."));
        if (candidate.etat() != EtatDeDemande.ACTIVE
                || candidate.valableJusquAu().isBefore(LocalDate.now(horloge))) {
            throw new ConflitDEtat("demande-inactive", "Cette demande n’est plus valable : renouvelez-la d’abord.");
        }
        if (offre.candidatures().stream().anyMatch(c -> c.demande().equals(candidate.reference()))) {
            throw new ConflitDEtat("deja-positionnee", "Cette demande est déjà positionnée sur ce logement.");
        }
        if (offres.estRetenueAilleurs(candidate)) {
            throw new ConflitDEtat("deja-retenue", "Ce candidat a accepté un autre logement.");
        }
        offres.positionner(offre, candidate);
        consigner(reference, "Candidat positionné", candidate.reference());
        return lire(reference);
    }

    /**
     * Records what the commission decided of every candidate; the first ranked is asked at once.
     *
     * @param derogation why fewer than three candidates were examined; null when they were three
     */
    public OffreVue statuer(
            String reference,
            @Nullable Integer version,
            LocalDate jour,
            @Nullable String derogation,
            List<DecisionDeCommission> decisions) {
        OffreVue offre = pourActe(reference, version, "enregistrer la commission", EtatDOffre.OUVERTE);
        LocalDate aujourdhui = LocalDate.now(horloge);
        if (jour.isAfter(aujourdhui) || jour.isBefore(offre.ouverteLe())) {
            throw RegleNonRespectee.surChamp(
                    "date", "date-hors-bornes", "La commission va de l’ouverture de l’offre à aujourd’hui.");
        }
        ReglesDeLaCommission.verifier(offre, decisions, derogation, lesDemandes.regle("CANDIDATS"));
        String pourquoi = derogation == null || derogation.isBlank() ? null : derogation.strip();
        offres.classer(offre, jour, pourquoi, decisions);
        long classes = decisions.stream().filter(d -> d.rang() != null).count();
        consigner(reference, "Commission tenue", decisions.size() + " candidats examinés, " + classes + " classés.");
        donnerLeTour(offre, aujourdhui);
        return lire(reference);
    }

    /** The candidate in turn accepts. */
    public OffreVue accepter(String reference, @Nullable Integer version) {
        OffreVue offre = pourActe(reference, version, "enregistrer un accord", EtatDOffre.ATTRIBUEE);
        CandidatureVue candidat = enTour(offre);
        offres.repondre(offre, candidat.demande(), EtatDeCandidature.ACCEPTEE, LocalDate.now(horloge), null);
        consigner(reference, "Logement accepté", candidat.demande());
        return lire(reference);
    }

    /** The candidate in turn refuses: the request lives on, the next one is asked. */
    public OffreVue refuser(String reference, @Nullable Integer version, String motif) {
        OffreVue offre = pourActe(reference, version, "enregistrer un refus", EtatDOffre.ATTRIBUEE);
        CandidatureVue candidat = enTour(offre);
        LocalDate jour = LocalDate.now(horloge);
        offres.repondre(offre, candidat.demande(), EtatDeCandidature.REFUSEE, jour, motif);
        consigner(reference, "Logement refusé par le candidat", candidat.demande());
        donnerLeTour(offre, jour);
        return lire(reference);
    }

    /** Notes that the candidate in turn did not answer in ten days: the next one is asked. */
    public OffreVue constaterLeSilence(String reference) {
        OffreVue offre = pourActe(reference, null, "constater un silence", EtatDOffre.ATTRIBUEE);
        CandidatureVue candidat = enTour(offre);
        LocalDate jour = LocalDate.now(horloge);
        if (candidat.repondreAvant() == null || !jour.isAfter(candidat.repondreAvant())) {
            throw new ConflitDEtat("delai-en-cours", "Le candidat a encore le temps de répondre.");
        }
        offres.repondre(offre, candidat.demande(), EtatDeCandidature.SANS_REPONSE, null, null);
        consigner(reference, "Candidat sans réponse", candidat.demande());
        donnerLeTour(offre, jour);
        return lire(reference);
    }

    /** Signs the lease of the candidate who accepted: one family housed, the request is served. */
    public OffreVue signer(String reference, @Nullable Integer version, LocalDate jour) {
        OffreVue offre = pourActe(reference, version, "signer le bail", EtatDOffre.ATTRIBUEE);
        CandidatureVue candidat = offre.candidatures().stream()
                .filter(c -> c.etat() == EtatDeCandidature.ACCEPTEE)
                .findFirst()
                .orElseThrow(() -> new ConflitDEtat("accord-absent", "Aucun candidat n’a accepté ce logement."));
        DemandeVue demande = demandes.pourActe(candidat.demande()).orElseThrow();
        String bail = relogements.signer(demande, offre, jour).reference();
        offres.repondre(offre, candidat.demande(), EtatDeCandidature.BAIL_SIGNE, null, null);
        offres.clore(offre, EtatDOffre.POURVUE, bail, null);
        consigner(reference, "Bail signé", bail);
        return lire(reference);
    }

    /** Gives the dwelling back: nobody took it. */
    public OffreVue rendre(String reference, @Nullable Integer version, String motif) {
        OffreVue offre = pourActe(reference, version, "rendre ce logement", EtatDOffre.OUVERTE, EtatDOffre.ATTRIBUEE);
        offres.clore(offre, EtatDOffre.RENDUE, null, motif);
        consigner(reference, "Logement rendu", motif);
        return lire(reference);
    }

    /** Moves on the offers whose candidate in turn stayed silent; says how many. */
    public int passerLesSilences() {
        List<String> muettes = offres.sansReponse(LocalDate.now(horloge), 100);
        muettes.forEach(this::constaterLeSilence);
        return muettes.size();
    }

    /** The offer of this reference. */
    @Transactional(readOnly = true)
    public OffreVue lire(String reference) {
        return offres.une(reference).orElseThrow(() -> inconnue(reference));
    }

    /** A page, the latest first, without candidates. */
    @Transactional(readOnly = true)
    public Extrait<OffreVue> lister(@Nullable EtatDOffre etat, @Nullable Long apres) {
        return offres.lister(etat, apres);
    }

    private void donnerLeTour(OffreVue offre, LocalDate jour) {
        offres.donnerLeTour(offre, jour.plusDays(lesDemandes.regle("REPONSE_JOURS")));
    }

    private static CandidatureVue enTour(OffreVue offre) {
        return offre.candidatures().stream()
                .filter(c -> c.etat() == EtatDeCandidature.ATTRIBUEE && c.repondreAvant() != null)
                .findFirst()
                .orElseThrow(
                        () -> new ConflitDEtat("personne-en-tour", "Aucun candidat n’est attendu sur ce logement."));
    }

    private OffreVue pourActe(String reference, @Nullable Integer version, String acte, EtatDOffre... admis) {
        OffreVue offre = offres.pourActe(reference).orElseThrow(() -> inconnue(reference));
        Demandes.exigerVersion(reference, offre.version(), version);
        if (!List.of(admis).contains(offre.etat())) {
            throw new ConflitDEtat(
                    "transition-impossible",
                    "L’offre " + reference + " est à l’état « " + offre.etat().libelle()
                            + " » : il n’est pas possible de " + acte + ".");
        }
        return offre;
    }

    private void consigner(String reference, String acte, String detail) {
        journal.consigner(Acte.de(Demandes.AXE, reference, acte, detail));
    }

    private static Introuvable inconnue(String reference) {
        return new Introuvable("L’offre " + reference + " est introuvable : vérifiez sa référence.");
    }
}
