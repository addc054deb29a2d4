package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.bailleurs.bailleur.BailleurVu;
import fr.actionlogement.convention.bailleurs.bailleur.Bailleurs;
import fr.actionlogement.convention.bailleurs.operation.EngagementsEnLot.AEngager;
import fr.actionlogement.convention.bailleurs.operation.interne.Numerotation;
import fr.actionlogement.convention.bailleurs.operation.interne.ReprisesEnBase;
import fr.actionlogement.convention.bailleurs.operation.interne.ReprisesEnBase.Inscrite;
import fr.actionlogement.convention.bailleurs.operation.interne.ReprisesEnBase.Part;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.MotifDeRefus;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.objectif.Realisation;
import fr.actionlogement.convention.common.objectif.Realisations;
import fr.actionlogement.convention.common.securite.UtilisateurCourant;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes operations over by chunks of at most 1 000, in the caller's transaction: register, ledger, targets and journal. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Reprises {

    private final ExamenDesReprises examen;
    private final ReprisesEnBase tables;
    private final EngagementsEnLot engagements;
    private final Numerotation numerotation;
    private final Bailleurs bailleurs;
    private final Realisations realisations;
    private final Journal journal;
    private final UtilisateurCourant utilisateur;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    Reprises(
            ExamenDesReprises examen,
            ReprisesEnBase tables,
            EngagementsEnLot engagements,
            Numerotation numerotation,
            Bailleurs bailleurs,
            Realisations realisations,
            Journal journal,
            UtilisateurCourant utilisateur,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.examen = examen;
        this.tables = tables;
        this.engagements = engagements;
        this.numerotation = numerotation;
        this.bailleurs = bailleurs;
        this.realisations = realisations;
        this.journal = journal;
        this.utilisateur = utilisateur;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /** Every fault of each operation, in the same order; reads only. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<List<Erreur>> examiner(List<OperationReprise> operations) {
        return examen.fautes(operations, LocalDate.now(horloge));
    }

    /**
     * Writes operations and commits those that are granted; a refused one leaves the others alone.
     *
     * @param lot reference of the import, for the ledger's reason
     * @param deposant who handed the file in: the author of the operations; whoever calls is the one who grants them
     * @return one issue per operation, in the same order
     */
    public List<IssueDeReprise> reprendre(List<OperationReprise> operations, String lot, String deposant) {
        LocalDate jour = LocalDate.now(horloge);
        List<List<Erreur>> fautes = examen.fautes(operations, jour);
        List<Inscrite> saines = inscrire(operations, fautes, jour);
        Map<String, MotifDeRefus> refus = engagements.engager(saines.stream()
                .filter(o -> o.operation().estAccordee())
                .map(o -> aEngager(o, "Reprise d’historique, " + lot))
                .toList());
        List<Inscrite> prises =
                saines.stream().filter(o -> !refus.containsKey(o.reference())).toList();
        if (!prises.isEmpty()) {
            tables.ecrire(prises, lot, deposant, utilisateur.identifiant(), jour);
            compter(prises);
            journal.consigner(prises.stream().map(o -> acte(o, lot)).toList());
            annonces.publishEvent(new OperationsReprises(prises.stream()
                    .filter(o -> o.operation().estAccordee())
                    .map(Inscrite::reference)
                    .toList()));
        }
        return issues(fautes, saines, refus);
    }

    private static AEngager aEngager(Inscrite o, String motif) {
        return new AEngager(
                o.reference(),
                o.parts().stream()
                        .filter(part -> part.engagement() != null)
                        .map(part -> Mouvement.engagement(
                                Objects.requireNonNull(part.engagement()),
                                imputation(o, part, motif),
                                part.saisie().montant()))
                        .toList());
    }

    private static Imputation imputation(Inscrite o, Part part, String motif) {
        return new Imputation(
                o.operation().ligne(),
                Objects.requireNonNull(o.operation().exercice()),
                Objects.requireNonNull(part.saisie().financeur().natureDEngagement()),
                Objects.requireNonNull(o.operation().accordeLe()),
                o.reference(),
                o.beneficiaire(),
                o.operation().saisie().commune(),
                motif);
    }

    private List<Inscrite> inscrire(List<OperationReprise> operations, List<List<Erreur>> fautes, LocalDate jour) {
        List<OperationReprise> saines = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            if (fautes.get(i).isEmpty()) {
                saines.add(operations.get(i));
            }
        }
        if (saines.isEmpty()) {
            return List.of();
        }
        Map<Siren, BailleurVu> organismes = bailleurs.parSirens(
                saines.stream().map(o -> o.saisie().bailleur()).toList());
        List<String> references = numerotation.suivantes("OP", jour.getYear(), saines.size());
        List<Inscrite> inscrites = new ArrayList<>();
        for (int i = 0; i < saines.size(); i++) {
            OperationReprise o = saines.get(i);
            BailleurVu organisme =
                    Objects.requireNonNull(organismes.get(o.saisie().bailleur()));
            List<Part> parts = o.saisie().plan().stream()
                    .map(saisie -> new Part(saisie, engagement(o, saisie)))
                    .toList();
            inscrites.add(new Inscrite(references.get(i), o, organisme.nom() + " (" + organisme.siren() + ")", parts));
        }
        return inscrites;
    }

    private static @Nullable UUID engagement(OperationReprise o, FinancementSaisi part) {
        return o.estAccordee() && part.financeur().estActionLogement() ? UUID.randomUUID() : null;
    }

    private void compter(List<Inscrite> prises) {
        realisations.constater(prises.stream()
                .map(o -> new Comptee(o, o.operation().chantierLe()))
                .filter(c -> c.chantier() != null)
                .map(c -> new Realisation(
                        c.operation().operation().saisie().nature().objectif(),
                        c.operation().reference(),
                        c.operation().operation().nombreDeLogements(),
                        Objects.requireNonNull(c.chantier())))
                .toList());
    }

    private record Comptee(Inscrite operation, @Nullable LocalDate chantier) {}

    private static Acte acte(Inscrite o, String lot) {
        return new Acte(
                "bailleurs",
                o.reference(),
                "Opération reprise",
                "Référence d’origine " + o.operation().origine() + ", import " + lot + ".",
                Map.of(),
                Map.of("État", o.operation().statut().libelle()));
    }

    private static List<IssueDeReprise> issues(
            List<List<Erreur>> fautes, List<Inscrite> saines, Map<String, MotifDeRefus> refus) {
        List<IssueDeReprise> issues = new ArrayList<>();
        int rang = 0;
        for (List<Erreur> siennes : fautes) {
            if (siennes.isEmpty()) {
                String reference = saines.get(rang++).reference();
                MotifDeRefus motif = refus.get(reference);
                issues.add(motif == null ? IssueDeReprise.faite(reference) : refusee(motif));
            } else {
                issues.add(IssueDeReprise.refusee(
                        siennes.get(0).code(), siennes.get(0).message()));
            }
        }
        return issues;
    }

    static IssueDeReprise refusee(MotifDeRefus motif) {
        return IssueDeReprise.refusee(motif.code().toLowerCase(Locale.ROOT).replace('_', '-'), motif.message());
    }
}
