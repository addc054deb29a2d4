package fr.actionlogement.convention.bailleurs.seance;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as shown.
 *
 * @param exercice whose allotment bears what was granted; null before
 * @param points its agenda, in the order of references
 * @param version to be given back with an act
 */
public record SeanceVue(
        String reference,
        String intitule,
        LocalDate prevueLe,
        StatutDeSeance statut,
        String prepareePar,
        @Nullable String tenuePar,
        @Nullable LocalDate tenueLe,
        @Nullable Exercice exercice,
        List<PointVu> points,
        int version) {

    /** What the operations to be granted ask together. */
    public Montant montantAAccorder() {
        return Montant.somme(points.stream()
                .filter(p -> p.decision() == Decision.ACCORDER)
                .map(PointVu::montant)
                .toList());
    }

    /** What was granted. */
    public Montant montantAccorde() {
        return Montant.somme(points.stream()
                .filter(p -> p.issue() == Issue.ACCORDEE)
                .map(PointVu::montant)
                .toList());
    }
}
