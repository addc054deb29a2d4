package fr.actionlogement.convention.bailleurs.avenant;

import fr.actionlogement.convention.bailleurs.avenant.interne.AvenantsEnBase;
import fr.actionlogement.convention.bailleurs.avenant.interne.AvenantsEnBase.Contenu;
import fr.actionlogement.convention.bailleurs.echange.GardeDesDecisions;
import fr.actionlogement.convention.bailleurs.echange.VersionLue;
import fr.actionlogement.convention.bailleurs.operation.Amendements;
import fr.actionlogement.convention.bailleurs.operation.Ecart;
import fr.actionlogement.convention.bailleurs.operation.FinancementSaisi;
import fr.actionlogement.convention.bailleurs.operation.OperationVue;
import fr.actionlogement.convention.bailleurs.operation.Operations;
import fr.actionlogement.convention.bailleurs.operation.SaisieDOperation;
import fr.actionlogement.convention.bailleurs.operation.interne.DemandesSurOperations.Decision;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Introuvable;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Amendments to granted operations: one person asks, another decides, and the ledger follows. */
@Service
public class Avenants {

    private final AvenantsEnBase tables;
    private final Amendements amendements;
    private final Operations operations;
    private final Numerotation numerotation;
    private final Journal journal;
    private final GardeDesDecisions garde;
    private final UtilisateurCourant utilisateur;
    private final Clock horloge;

    Avenants(
            AvenantsEnBase tables,
            Amendements amendements,
            Operations operations,
            Numerotation numerotation,
            Journal journal,
            GardeDesDecisions garde,
            UtilisateurCourant utilisateur,
            Clock horloge) {
        this.tables = tables;
        this.amendements = amendements;
        this.operations = operations;
        this.numerotation = numerotation;
        this.journal = journal;
        this.garde = garde;
        this.utilisateur = utilisateur;
        this.horloge = horloge;
    }

    /** The amendment of this reference. */
    @Transactional(readOnly = true)
    public AvenantVu fiche(String reference) {
        return tables.une(reference)
                .orElseThrow(() -> new Introuvable("Cet avenant est introuvable : vérifiez sa référence."));
    }

    /** The amendments of an operation that the caller has found, the oldest first. */
    @Transactional(readOnly = true)
    public List<AvenantVu> deLOperation(String operation) {
        return tables.deLOperation(operation);
    }

    /** The amendments that wait for a decision, the oldest first. */
    @Transactional(readOnly = true)
    public List<AvenantVu> enAttente(int limite) {
        return tables.enAttente(limite);
    }

    /** Whether the current user may decide on it. */
    public boolean peutDecider(AvenantVu vu) {
        return vu.statut() == StatutDAvenant.DEMANDE && garde.permet(vu.demandePar());
    }

    /**
     * Asks to amend an operation; nothing moves before another person approves.
     *
     * @param version of the operation that the caller has seen; null when it does not say
     */
    @Transactional
    public AvenantVu demander(String operation, AvenantSaisi saisi, @Nullable VersionLue version) {
        OperationVue avant = operations.fiche(operation);
        VersionLue.verifier(version, avant.version());
        List<Ecart> ecarts = amendements.apercu(operation, saisi.operation());
        if (ecarts.isEmpty()) {
            throw new RegleNonRespectee("avenant-vide", "Cet avenant ne change rien à l’opération.");
        }
        if (tables.deLOperation(operation).stream().anyMatch(a -> a.statut() == StatutDAvenant.DEMANDE)) {
            throw new ConflitDEtat("avenant-en-cours", "Un avenant de cette opération attend déjà une décision.");
        }
        LocalDate jour = LocalDate.now(horloge);
        AvenantVu demande = new AvenantVu(
                numerotation.suivante("AV", jour.getYear()),
                avant.reference(),
                1,
                ecarts,
                avant.montantActionLogement(),
                actionLogement(saisi.operation()),
                saisi.motif().strip(),
                StatutDAvenant.DEMANDE,
                horloge.instant(),
                utilisateur.identifiant(),
                jour,
                null,
                null,
                null,
                0);
        tables.demander(demande, saisi.operation(), avant.version());
        return consigner("Avenant demandé", demande.reference(), demande.motif());
    }

    /** Approves it: the operation changes and the ledger follows. */
    @Transactional
    public AvenantVu approuver(String reference, @Nullable VersionLue version) {
        AvenantVu vu = aDecider(reference, version);
        decider(vu, StatutDAvenant.APPROUVE, null);
        Contenu contenu = tables.contenu(reference);
        amendements.amender(
                vu.operation(),
                contenu.operation(),
                contenu.version(),
                "Avenant n° " + vu.numero() + ", " + reference + " : " + vu.motif());
        return consigner("Avenant approuvé", reference, "");
    }

    /** Rejects it, with a reason. */
    @Transactional
    public AvenantVu rejeter(String reference, @Nullable String motif, @Nullable VersionLue version) {
        AvenantVu vu = aDecider(reference, version);
        String raison = GardeDesDecisions.exigerMotif(motif, "du rejet");
        decider(vu, StatutDAvenant.REJETE, raison);
        return consigner("Avenant rejeté", reference, raison);
    }

    private AvenantVu aDecider(String reference, @Nullable VersionLue version) {
        AvenantVu vu = fiche(reference);
        garde.exiger(vu.demandePar(), "Décider d’un avenant", "demandé cet avenant");
        VersionLue.verifier(version, vu.version());
        if (vu.statut() != StatutDAvenant.DEMANDE) {
            throw dejaDecide();
        }
        return vu;
    }

    /** Written first: of two simultaneous decisions, the second waits here and finds it decided. */
    private void decider(AvenantVu vu, StatutDAvenant decision, @Nullable String motif) {
        Decision prise =
                new Decision(decision, utilisateur.identifiant(), LocalDate.now(horloge), horloge.instant(), motif);
        if (!tables.decider(vu.reference(), vu.version(), prise)) {
            throw dejaDecide();
        }
    }

    private static Montant actionLogement(SaisieDOperation saisie) {
        return Montant.somme(saisie.plan().stream()
                .filter(f -> f.financeur().estActionLogement())
                .map(FinancementSaisi::montant)
                .toList());
    }

    private AvenantVu consigner(String acte, String reference, String detail) {
        AvenantVu vu = fiche(reference);
        journal.consigner(Acte.de(
                "bailleurs",
                vu.operation(),
                acte,
                "Avenant n° " + vu.numero() + ", " + reference + (detail.isEmpty() ? "" : " : " + detail)));
        return vu;
    }

    private static ConflitDEtat dejaDecide() {
        return new ConflitDEtat("transition-impossible", "Cet avenant est déjà décidé.");
    }
}
