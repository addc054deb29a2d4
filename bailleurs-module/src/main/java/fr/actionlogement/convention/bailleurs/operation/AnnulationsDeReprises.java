package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.bailleurs.operation.interne.ReprisesEnBase;
import fr.actionlogement.convention.bailleurs.operation.interne.ReprisesEnBase.ARendre;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.Reponse;
import fr.actionlogement.convention.common.budget.TypeDeMouvement;
import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.objectif.Realisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives taken over operations back, in the caller's transaction: their commitments are released to the cent, their
 * dwellings no longer count, their rows go. The ledger and the journal keep what was said of them, and their numbers are
 * never given again. An operation on which somebody has acted since stays.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AnnulationsDeReprises {

    private final ReprisesEnBase tables;
    private final Budget budget;
    private final Realisations realisations;
    private final Journal journal;
    private final Clock horloge;

    AnnulationsDeReprises(
            ReprisesEnBase tables, Budget budget, Realisations realisations, Journal journal, Clock horloge) {
        this.tables = tables;
        this.budget = budget;
        this.realisations = realisations;
        this.journal = journal;
        this.horloge = horloge;
    }

    /**
     * Gives back at most 1 000 operations.
     *
     * @param motif why, for the ledger
     * @return one issue per reference, in the same order
     */
    public List<IssueDeReprise> annuler(List<String> references, String motif) {
        Set<String> intactes = tables.intactes(references);
        if (!intactes.isEmpty()) {
            degager(intactes, motif);
            List<String> defaites = List.copyOf(intactes);
            Arrays.stream(NatureDOperation.values())
                    .map(NatureDOperation::objectif)
                    .distinct()
                    .forEach(objectif -> realisations.retirer(objectif, defaites));
            tables.defaire(defaites);
            journal.consigner(defaites.stream()
                    .map(r -> Acte.de("bailleurs", r, "Reprise annulée", motif))
                    .toList());
        }
        return references.stream()
                .map(r -> intactes.contains(r)
                        ? IssueDeReprise.faite(r)
                        : IssueDeReprise.refusee(
                                "operation-avancee",
                                "L’opération " + r + " a avancé depuis son import : abandonnez-la si elle est à tort."))
                .toList();
    }

    private void degager(Set<String> references, String motif) {
        LocalDate jour = LocalDate.now(horloge);
        List<ARendre> engagements = tables.engagements(references);
        List<Reponse> reponses = budget.imputer(engagements.stream()
                .map(e -> Mouvement.sur(e.engagement(), TypeDeMouvement.DEGAGEMENT, e.montant(), jour, motif))
                .toList());
        for (int i = 0; i < reponses.size(); i++) {
            if (!reponses.get(i).acceptee()) {
                throw new IllegalStateException("Dégagement refusé pour "
                        + engagements.get(i).reference() + " : "
                        + Objects.requireNonNull(reponses.get(i).refus()).message());
            }
        }
    }
}
