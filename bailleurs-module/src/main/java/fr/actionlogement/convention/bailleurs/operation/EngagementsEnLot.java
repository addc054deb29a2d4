package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.bailleurs.operation.interne.PointDeReprise;
import fr.actionlogement.convention.bailleurs.operation.interne.ReprisesEnBase.Inscrite;
import fr.actionlogement.convention.bailleurs.operation.interne.ReprisesEnBase.Part;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.MotifDeRefus;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.Reponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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

    /** Commits; the refusals by reference, nothing being posted for these. */
    Map<String, MotifDeRefus> engager(List<Inscrite> operations, String motif) {
        Map<String, MotifDeRefus> refus = new HashMap<>();
        if (operations.isEmpty()) {
            return refus;
        }
        boolean entieres = points.essayer(() -> poster(operations, motif, refus));
        for (int essai = 0; !entieres; essai++) {
            if (essai == ESSAIS) {
                throw new IllegalStateException("Le disponible change sans cesse pendant l’import.");
            }
            refus.clear();
            points.essayer(() -> {
                essayerParTotaux(operations, motif, refus);
                return false;
            });
            List<Inscrite> tenables = operations.stream()
                    .filter(o -> !refus.containsKey(o.reference()))
                    .toList();
            entieres = points.essayer(() -> {
                Map<String, MotifDeRefus> inattendus = new HashMap<>();
                return poster(tenables, motif, inattendus) && inattendus.isEmpty();
            });
        }
        return refus;
    }

    /** Posts every instrument; false when an operation is accepted in part only. */
    private boolean poster(List<Inscrite> operations, String motif, Map<String, MotifDeRefus> refus) {
        List<Mouvement> mouvements = new ArrayList<>();
        List<String> references = new ArrayList<>();
        for (Inscrite o : operations) {
            for (Part part : o.parts()) {
                UUID engagement = part.engagement();
                if (engagement != null) {
                    mouvements.add(Mouvement.engagement(
                            engagement,
                            imputation(o, part, motif),
                            part.saisie().montant()));
                    references.add(o.reference());
                }
            }
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

    private void essayerParTotaux(List<Inscrite> operations, String motif, Map<String, MotifDeRefus> refus) {
        List<Reponse> reponses = budget.imputer(operations.stream()
                .map(o -> Mouvement.reservation(
                        UUID.randomUUID(),
                        imputation(o, premiere(o), motif),
                        o.operation().montantActionLogement()))
                .toList());
        for (int i = 0; i < operations.size(); i++) {
            MotifDeRefus motifDuRefus = reponses.get(i).refus();
            if (motifDuRefus != null) {
                refus.put(operations.get(i).reference(), motifDuRefus);
            }
        }
    }

    private static Part premiere(Inscrite o) {
        return o.parts().stream()
                .filter(part -> part.engagement() != null)
                .findFirst()
                .orElseThrow();
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
}
