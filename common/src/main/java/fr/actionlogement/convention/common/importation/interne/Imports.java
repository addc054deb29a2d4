package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.importation.Descriptif;
import fr.actionlogement.convention.common.importation.TypeImport;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.interne.NomDeFichier;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The life of a lot: deposited and simulated, applied, undone, or given up. Applying and undoing go on in the background. */
@Service
public class Imports {

    private final TypesDImport types;
    private final DroitsDImport droits;
    private final DepotDeFichier depot;
    private final LotsEnBase lots;
    private final LectureDesLots lecture;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final ApplicationEventPublisher evenements;

    Imports(
            TypesDImport types,
            DroitsDImport droits,
            DepotDeFichier depot,
            LotsEnBase lots,
            LectureDesLots lecture,
            Journal journal,
            UtilisateurCourant utilisateur,
            ApplicationEventPublisher evenements) {
        this.types = types;
        this.droits = droits;
        this.depot = depot;
        this.lots = lots;
        this.lecture = lecture;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.evenements = evenements;
    }

    /** Kinds that exist for the current user. */
    public List<Descriptif> types() {
        return types.tous().stream()
                .map(TypeImport::descriptif)
                .filter(droits::voit)
                .toList();
    }

    /** A kind that exists for the current user. */
    public Descriptif type(String code) {
        return leType(code).descriptif();
    }

    /** Whether the current user may deposit files of that kind. */
    public boolean peutDeposer(Descriptif type) {
        return droits.depose(type);
    }

    /** Reads, stores and simulates a file; nothing is posted. */
    public LotVu deposer(String code, String nomDuFichier, InputStreamSource fichier) {
        TypeImport type = leType(code);
        if (!droits.depose(type.descriptif())) {
            throw new DroitInsuffisant("Le dépôt de ce type de fichier revient à d’autres personnes.");
        }
        return lot(depot.deposer(
                type, NomDeFichier.propre(nomDuFichier, "fichier.csv"), fichier, utilisateur.identifiant()));
    }

    /** Starts applying a simulated lot. */
    @Transactional
    public LotVu appliquer(long id) {
        LotVu lot = lot(id);
        Descriptif type = applicable(lot);
        if (droits.estSeul(type, lot)) {
            throw new QuatreYeux("Vous avez déposé ce fichier\u00a0: une autre personne doit l’appliquer.");
        }
        passer(lot, EtatDeLot.EN_APPLICATION, "applique_par = ?, avance_le = clock_timestamp()", EtatDeLot.SIMULE);
        return lancer(lot, type, "Application demandée");
    }

    /** Starts undoing what a lot applied. */
    @Transactional
    public LotVu annuler(long id) {
        LotVu lot = lot(id);
        Descriptif type = applicable(lot);
        if (lot.appliquees() == lot.annulees()) {
            throw new ConflitDEtat("rien-a-annuler", "Ce lot n’a rien appliqué\u00a0: il n’y a rien à annuler.");
        }
        passer(
                lot,
                EtatDeLot.EN_ANNULATION,
                "annule_par = ?, dernier_rang = lignes + 1, erreur = null, suspendu_en = null,"
                        + " avance_le = clock_timestamp()",
                EtatDeLot.APPLIQUE,
                EtatDeLot.SUSPENDU);
        return lancer(lot, type, "Annulation demandée");
    }

    /** Goes on with a lot that a failure suspended, from where it stopped. */
    @Transactional
    public LotVu reprendre(long id) {
        LotVu lot = lot(id);
        Descriptif type = applicable(lot);
        boolean annulation = lot.annulePar() != null;
        if (!annulation && droits.estSeul(type, lot)) {
            throw new QuatreYeux("Vous avez déposé ce fichier\u00a0: une autre personne doit l’appliquer.");
        }
        passer(
                lot,
                annulation ? EtatDeLot.EN_ANNULATION : EtatDeLot.EN_APPLICATION,
                (annulation ? "annule_par" : "applique_par")
                        + " = ?, erreur = null, suspendu_en = null, avance_le = clock_timestamp()",
                EtatDeLot.SUSPENDU);
        return lancer(lot, type, "Reprise demandée");
    }

    /** Gives up a lot that has applied nothing; the same file may then be deposited again. */
    @Transactional
    public LotVu abandonner(long id) {
        LotVu lot = lot(id);
        Descriptif type = type(lot.type());
        if (!droits.applique(type) && !droits.depose(type)) {
            throw new DroitInsuffisant("L’abandon de ce lot revient à d’autres personnes.");
        }
        if (lot.appliquees() > 0) {
            throw new ConflitDEtat("lot-applique", "Ce lot a appliqué des lignes\u00a0: annulez-le.");
        }
        boolean fait = lots.passer(
                id,
                EtatDeLot.ABANDONNE,
                "suspendu_en = null",
                List.of(EtatDeLot.SIMULE, EtatDeLot.REJETE, EtatDeLot.SUSPENDU));
        return apres(fait, lot, type, "Lot abandonné");
    }

    /** A lot of a kind that exists for the current user. */
    public LotVu lot(long id) {
        return lecture.lot(id)
                .filter(lot -> types.parCode(lot.type())
                        .filter(type -> droits.voit(type.descriptif()))
                        .isPresent())
                .orElseThrow(() -> new Introuvable("Ce lot d’import n’existe pas."));
    }

    /** What the current user may do with the lot. */
    public DroitsSurLot droits(LotVu lot) {
        return droits.sur(type(lot.type()), lot);
    }

    /** Lots before that identifier, the most recent first. */
    public List<LotVu> lots(long avant, int limite) {
        return lecture.lots(types().stream().map(Descriptif::code).toList(), avant, limite);
    }

    /** First rejects and refusals of a lot, or its first remarks, in file order. */
    public List<Rejet> rejets(LotVu lot, boolean avertissements, int limite) {
        return lecture.rejets(lot.id(), avertissements, limite);
    }

    /** How many remarks the simulation made on the lot. */
    public long nombreDAvertissements(LotVu lot) {
        return lecture.nombreDAvertissements(lot.id());
    }

    private TypeImport leType(String code) {
        return types.parCode(code)
                .filter(type -> droits.voit(type.descriptif()))
                .orElseThrow(() -> new Introuvable("Ce type d’import n’existe pas."));
    }

    private Descriptif applicable(LotVu lot) {
        Descriptif type = type(lot.type());
        if (!droits.applique(type)) {
            throw new DroitInsuffisant("L’application et l’annulation de ce lot reviennent à d’autres personnes.");
        }
        return type;
    }

    private void passer(LotVu lot, EtatDeLot vers, String affectations, EtatDeLot... depuis) {
        if (!lots.passer(lot.id(), vers, affectations, List.of(depuis), utilisateur.identifiant())) {
            throw mauvaisEtat(lot);
        }
    }

    private LotVu lancer(LotVu lot, Descriptif type, String acte) {
        evenements.publishEvent(new LotLance(lot.id()));
        return apres(true, lot, type, acte);
    }

    private LotVu apres(boolean fait, LotVu lot, Descriptif type, String acte) {
        if (!fait) {
            throw mauvaisEtat(lot);
        }
        journal.consigner(Acte.de(type.axe(), lot.reference(), acte, type.libelle()));
        return lot(lot.id());
    }

    private static ConflitDEtat mauvaisEtat(LotVu lot) {
        return new ConflitDEtat(
                "etat-du-lot",
                "Cet acte n’est pas possible\u00a0: le lot " + lot.reference() + " est dans l’état «\u00a0"
                        + lot.etat().libelle() + "\u00a0». Rechargez la page.");
    }
}
