package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.bailleurs.echange.GardeDesDecisions;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.bailleurs.pret.interne.AmenagementsEnBase;
import fr.actionlogement.convention.bailleurs.pret.interne.DossiersEnBase;
import fr.actionlogement.convention.bailleurs.pret.interne.EcrituresDePrets;
import fr.actionlogement.convention.bailleurs.pret.interne.EcrituresDePrets.Ligne;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Early repayments and reschedulings: one person asks, another decides, and the schedule follows from that day on. */
@Service
public class Amenagements {

    private final AmenagementRepository amenagements;
    private final AmenagementsEnBase lecture;
    private final DossiersEnBase dossiers;
    private final EcrituresDePrets ecritures;
    private final CoursDesPrets cours;
    private final AppelsDEcheances appels;
    private final Numerotation numerotation;
    private final Trace trace;
    private final GardeDesDecisions garde;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Amenagements(
            AmenagementRepository amenagements,
            AmenagementsEnBase lecture,
            DossiersEnBase dossiers,
            EcrituresDePrets ecritures,
            CoursDesPrets cours,
            AppelsDEcheances appels,
            Numerotation numerotation,
            Trace trace,
            GardeDesDecisions garde,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.amenagements = amenagements;
        this.lecture = lecture;
        this.dossiers = dossiers;
        this.ecritures = ecritures;
        this.cours = cours;
        this.appels = appels;
        this.numerotation = numerotation;
        this.trace = trace;
        this.garde = garde;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** The one of this reference. */
    @Transactional(readOnly = true)
    public AmenagementVu fiche(String reference) {
        return lecture.un(reference).orElseThrow(Amenagements::inconnu);
    }

    /** Those of a loan, the oldest first. */
    @Transactional(readOnly = true)
    public List<AmenagementVu> duPret(String pret) {
        return lecture.duPret(pret);
    }

    /** Those that wait for a decision, the oldest first. */
    @Transactional(readOnly = true)
    public List<AmenagementEnAttente> enAttente(int limite) {
        return lecture.enAttente(limite);
    }

    /** Whether the current user may decide on it. */
    public boolean peutDecider(AmenagementVu amenagement) {
        return amenagement.statut() == StatutDAmenagement.DEMANDE && garde.permet(amenagement.demandePar());
    }

    /** Asks to pay principal back before its time. */
    @Transactional
    public AmenagementVu anticiper(String pret, AnticipeSaisi saisie) {
        LocalDate jour = saisie.date() == null ? LocalDate.now(horloge) : saisie.date();
        return demander(pret, jour, demande -> demande.anticiper(saisie, jour));
    }

    /** Asks to arrange the rest of a loan anew. */
    @Transactional
    public AmenagementVu reamenager(String pret, ReamenagementSaisi saisie) {
        LocalDate jour = saisie.date() == null ? LocalDate.now(horloge) : saisie.date();
        ReglesDAmenagement.exiger(saisie);
        return demander(pret, jour, demande -> demande.reamenager(saisie, jour));
    }

    /** Accepts it: its amounts are fixed, and what it makes due today is called. */
    @Transactional
    public AmenagementVu accepter(String reference, @Nullable VersionLue version) {
        AmenagementDePret demande = aDecider(reference);
        DossierDePret dossier = dossiers.lire(List.of(demande.getPret())).get(0);
        VersionLue.verifier(version, demande.getVersion());
        AmenagementVu demandee = fiche(reference);
        List<EcheanceAppelee> lignes = dossier.appelees();
        Montant joints = Montant.ZERO;
        if (demande.isConsolide()) {
            joints = dossier.pret().du();
            lignes = lignes.stream().map(EcheanceAppelee::consolidee).toList();
            ecritures.recevoir(
                    lignes.stream().map(e -> new Ligne(dossier.id(), e)).toList());
        }
        AmenagementVu fixee = ReglesDAmenagement.fixer(demandee, dossier, cours, joints);
        demande.fixer(fixee.montant(), joints);
        demande.accepter(utilisateur.identifiant(), LocalDate.now(horloge), horloge.instant());
        amenagements.saveAndFlush(demande);
        appels.actualiser(List.of(dossier.avec(lignes).avec(fixee)), LocalDate.now(horloge));
        AmenagementVu vue = fiche(reference);
        trace.amenagement(dossier.pret(), "accepté", vue, "");
        return vue;
    }

    /** Rejects it, with a reason. */
    @Transactional
    public AmenagementVu rejeter(String reference, @Nullable String motif, @Nullable VersionLue version) {
        AmenagementDePret demande = aDecider(reference);
        VersionLue.verifier(version, demande.getVersion());
        String raison = GardeDesDecisions.exigerMotif(motif, "du rejet");
        demande.rejeter(utilisateur.identifiant(), LocalDate.now(horloge), raison, horloge.instant());
        amenagements.saveAndFlush(demande);
        AmenagementVu vue = fiche(reference);
        trace.amenagement(dossiers.lire(List.of(demande.getPret())).get(0).pret(), "rejeté", vue, raison);
        return vue;
    }

    private AmenagementVu demander(String pret, LocalDate jour, UnaryOperator<AmenagementDePret> saisie) {
        DossierDePret dossier =
                dossiers.lire(dossiers.verrouiller(pret)).stream().findFirst().orElseThrow(Prets::inconnu);
        ReglesDAmenagement.exigerAmenageable(dossier, jour, LocalDate.now(horloge));
        if (amenagements.existsByPretAndStatut(dossier.id(), StatutDAmenagement.DEMANDE)) {
            throw new ConflitDEtat(
                    "amenagement-en-cours", "Une demande sur ce prêt attend déjà une décision : décidez-en d’abord.");
        }
        String reference = numerotation.suivante("AM", LocalDate.now(horloge).getYear());
        amenagements.saveAndFlush(saisie.apply(new AmenagementDePret(
                reference, dossier.id(), utilisateur.identifiant(), LocalDate.now(horloge), horloge.instant())));
        AmenagementVu vue = fiche(reference);
        ReglesDAmenagement.fixer(
                vue, dossier, cours, vue.consolide() ? dossier.pret().du() : Montant.ZERO);
        trace.amenagement(dossier.pret(), "demandé", vue, vue.motif());
        return vue;
    }

    /** The loan is locked first, as by every act on it. */
    private AmenagementDePret aDecider(String reference) {
        AmenagementVu vue = fiche(reference);
        garde.exiger(vue.demandePar(), "Décider d’un aménagement de prêt", "demandé cet aménagement");
        dossiers.verrouiller(vue.pret());
        AmenagementDePret demande = amenagements.findByReference(reference).orElseThrow(Amenagements::inconnu);
        if (demande.getStatut() != StatutDAmenagement.DEMANDE) {
            throw new ConflitDEtat(
                    "transition-impossible",
                    "Cette demande est déjà « " + demande.getStatut().libelle() + " ».");
        }
        return demande;
    }

    private static Introuvable inconnu() {
        return new Introuvable("Cette demande est introuvable : vérifiez sa référence.");
    }
}
