package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.bailleurs.operation.interne.PointDeReprise;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.CleDEngagement;
import fr.actionlogement.convention.common.budget.MotifDeRefus;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.Reponse;
import fr.actionlogement.convention.common.montant.Montant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Commits operations by chunks, each one whole or not at all. The ledger answers instrument by instrument: when it accepts
 * only some of an operation's, the whole posting is taken back and the operations are first tried by their totals.
 */
@Component
class EngagementsEnLot {

    private static final int ESSAIS = 5;

    private final Budget budget;
    private final PointDeReprise points;

    EngagementsEnLot(Budget budget, PointDeReprise points) {
        this.budget = budget;
        this.points = points;
    }

    /**
     * An operation to commit.
     *
     * @param mouvements one per instrument
     */
    record AEngager(String reference, List<Mouvement> mouvements) {

        /** The whole of it as one reservation, to be tried and taken back. */
        Mouvement total() {
            return Mouvement.reservation(
                    CleDEngagement.nouvelle(),
                    Objects.requireNonNull(mouvements.get(0).imputation()),
                    Montant.somme(mouvements.stream().map(Mouvement::montant).toList()));
        }
    }

    /** Commits; the refusals by reference, nothing being posted for these. */
    Map<String, MotifDeRefus> engager(List<AEngager> operations) {
        Map<String, MotifDeRefus> refus = new HashMap<>();
        if (operations.isEmpty()) {
            return refus;
        }
        boolean entieres = points.essayer(() -> poster(operations, refus));
        for (int essai = 0; !entieres; essai++) {
            if (essai == ESSAIS) {
                throw new IllegalStateException("Le disponible change sans cesse pendant l’engagement du lot.");
            }
            refus.clear();
            points.essayer(() -> {
                essayerParTotaux(operations, refus);
                return false;
            });
            List<AEngager> tenables = operations.stream()
                    .filter(o -> !refus.containsKey(o.reference()))
                    .toList();
            entieres = points.essayer(() -> {
                Map<String, MotifDeRefus> inattendus = new HashMap<>();
                return poster(tenables, inattendus) && inattendus.isEmpty();
            });
        }
        return refus;
    }

    /** Posts every instrument; false when an operation is accepted in part only. */
    private boolean poster(List<AEngager> operations, Map<String, MotifDeRefus> refus) {
        List<Mouvement> mouvements = new ArrayList<>();
        List<String> references = new ArrayList<>();
        for (AEngager o : operations) {
            mouvements.addAll(o.mouvements());
            o.mouvements().forEach(m -> references.add(o.reference()));
        }
        List<Reponse> reponses = budget.imputer(mouvements);
        Set<String> acceptees = new HashSet<>();
        for (int i = 0; i < reponses.size(); i++) {
            MotifDeRefus motifDuRefus = reponses.get(i).refus();
            if (motifDuRefus == null) {
                acceptees.add(references.get(i));
            } else {
                refus.putIfAbsent(references.get(i), motifDuRefus);
            }
        }
        acceptees.retainAll(refus.keySet());
        return acceptees.isEmpty();
    }

    private void essayerParTotaux(List<AEngager> operations, Map<String, MotifDeRefus> refus) {
        List<Reponse> reponses =
                budget.imputer(operations.stream().map(AEngager::total).toList());
        for (int i = 0; i < operations.size(); i++) {
            MotifDeRefus motifDuRefus = reponses.get(i).refus();
            if (motifDuRefus != null) {
                refus.put(operations.get(i).reference(), motifDuRefus);
            }
        }
    }
}
