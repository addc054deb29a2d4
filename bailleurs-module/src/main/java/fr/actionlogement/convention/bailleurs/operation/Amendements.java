package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.objectif.Realisations;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a granted operation and books the difference: more is committed on the same commitment, less is released, an
 * instrument that comes is a new commitment. Place and landlord stay: they are those of the commitment.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Amendements {

    private static final Set<StatutDOperation> AMENDABLES = Set.of(
            StatutDOperation.ACCORDE,
            StatutDOperation.CONVENTIONNE,
            StatutDOperation.EN_TRAVAUX,
            StatutDOperation.ACHEVE);

    private final OperationRepository operations;
    private final Operations lecture;
    private final Budget budget;
    private final Realisations realisations;
    private final Journal journal;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    Amendements(
            OperationRepository operations,
            Operations lecture,
            Budget budget,
            Realisations realisations,
            Journal journal,
            ApplicationEventPublisher annonces,
            Clock horloge) {
        this.operations = operations;
        this.lecture = lecture;
        this.budget = budget;
        this.realisations = realisations;
        this.journal = journal;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    /** What would differ, field by field; nothing is written. */
    public List<Ecart> apercu(String reference, SaisieDOperation saisie) {
        Operation operation = charger(reference);
        exiger(operation, saisie);
        OperationVue avant = lecture.vue(operation);
        OperationVue apres = lecture.vue(operation.apercu(saisie, lecture.examiner(saisie, operation.getBailleur())));
        return Ecart.entre(avant.champs(), apres.champs());
    }

    /**
     * Amends.
     *
     * @param version of the operation that the difference was read on
     * @param motif French sentence for the ledger and the journal
     * @throws ConflitDEtat when the operation has changed since, or the ledger cannot follow
     */
    public OperationVue amender(String reference, SaisieDOperation saisie, int version, String motif) {
        Operation operation = charger(reference);
        exiger(operation, saisie);
        if (operation.getVersion() != version) {
            throw new ConflitDEtat(
                    "operation-changee",
                    "L’opération a changé depuis la demande d’avenant : rejetez-la et demandez-en une autre.");
        }
        OperationVue avant = lecture.vue(operation);
        annonces.publishEvent(new AmendementAnnonce(avant));
        Map<Financeur, UUID> engagements = new EnumMap<>(Financeur.class);
        avant.plan().stream()
                .filter(f -> f.engagement() != null)
                .forEach(f -> engagements.put(f.financeur(), Objects.requireNonNull(f.engagement())));
        operation.decrire(saisie, lecture.examiner(saisie, operation.getBailleur()));
        operations.saveAndFlush(operation);
        LocalDate jour = LocalDate.now(horloge);
        imputer(operation, avant, engagements, jour, motif);
        if (operation.getJalons().getChantierLe() != null
                && operation.nombreDeLogements() != avant.nombreDeLogements()) {
            realisations.retirer(operation.getNature().objectif(), List.of(reference));
            realisations.constater(
                    operation.getNature().objectif(),
                    reference,
                    operation.nombreDeLogements(),
                    Objects.requireNonNull(operation.getJalons().getChantierLe()));
        }
        OperationVue apres = lecture.vue(operations.saveAndFlush(operation));
        journal.consigner(Comparaison.acte("Avenant appliqué", motif, avant, apres));
        annonces.publishEvent(new OperationAmendee(avant, apres, jour));
        return apres;
    }

    /** Releases first, so that what one instrument gives back may serve another. */
    private void imputer(
            Operation operation, OperationVue avant, Map<Financeur, UUID> engagements, LocalDate jour, String motif) {
        engagements.forEach((financeur, engagement) -> {
            Montant moins = montant(avant, financeur).moins(montant(operation, financeur));
            if (moins.estPositif()) {
                budget.degager(engagement, moins, jour, motif);
            }
        });
        Exercice exercice = Objects.requireNonNull(operation.getJalons().getExercice());
        String beneficiaire = avant.nomDuBailleur() + " (" + avant.bailleur() + ")";
        for (Financement part : operation.getPlan()) {
            UUID engagement = engagements.get(part.getFinanceur());
            if (engagement != null) {
                Montant plus = part.getMontant().moins(montant(avant, part.getFinanceur()));
                if (plus.estPositif()) {
                    budget.engager(engagement, plus, jour, motif);
                }
            } else if (part.getFinanceur().estActionLogement()) {
                part.engager(budget.engager(
                        Effets.imputation(operation, part, exercice, beneficiaire, jour, motif), part.getMontant()));
            }
        }
    }

    private static Montant montant(OperationVue vue, Financeur financeur) {
        return vue.plan().stream()
                .filter(f -> f.financeur() == financeur)
                .map(FinancementVu::montant)
                .findFirst()
                .orElse(Montant.ZERO);
    }

    private static Montant montant(Operation operation, Financeur financeur) {
        return operation.getPlan().stream()
                .filter(f -> f.getFinanceur() == financeur)
                .map(Financement::getMontant)
                .findFirst()
                .orElse(Montant.ZERO);
    }

    private Operation charger(String reference) {
        return operations.findPourActe(List.of(reference)).stream().findFirst().orElseThrow(Operations::introuvable);
    }

    private static void exiger(Operation operation, SaisieDOperation saisie) {
        if (!AMENDABLES.contains(operation.getStatut())) {
            throw new ConflitDEtat(
                    "operation-non-amendable",
                    "L’opération est « " + operation.getStatut().libelle()
                            + " » : un avenant porte sur une opération accordée et non soldée.");
        }
        if (!saisie.bailleur().equals(operation.getBailleur())) {
            throw RegleNonRespectee.surChamp(
                    "bailleur",
                    "bailleur-inamovible",
                    "Un avenant ne change pas le bailleur : l’engagement est à son nom.");
        }
        if (!saisie.commune().equals(operation.getCommune())) {
            throw RegleNonRespectee.surChamp(
                    "commune",
                    "commune-inamovible",
                    "Un avenant ne déplace pas l’opération : l’engagement y est localisé.");
        }
        if (!saisie.nature().objectif().equals(operation.getNature().objectif())) {
            throw RegleNonRespectee.surChamp(
                    "nature", "nature-inamovible", "Un avenant ne change pas l’objectif que l’opération sert.");
        }
    }
}
