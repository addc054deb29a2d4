package fr.actionlogement.convention.common.avenant.interne;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A budget act as shown.
 *
 * @param axe code of the axis inside which it stays; empty when it crosses axes
 * @param mouvements what it adds to, or takes from, each line's year
 */
public record ActeBudgetaire(
        long id,
        NatureDActe nature,
        String axe,
        String objet,
        @Nullable String document,
        @Nullable Integer exercice,
        LocalDate dateEffet,
        String demandeur,
        Instant demandeLe,
        EtatDActe etat,
        @Nullable String decideur,
        @Nullable Instant decideLe,
        @Nullable String motifRejet,
        List<Mouvement> mouvements) {

    /** Signed change of the allotment of a line's year. */
    public record Mouvement(String ligne, int exercice, Montant montant) {}

    /** What people call it. */
    public String reference() {
        return "AB-%04d".formatted(id);
    }

    /** What leaves lines, in total. */
    public Montant deplace() {
        return mouvements.stream()
                .map(Mouvement::montant)
                .filter(Montant::estPositif)
                .reduce(Montant.ZERO, Montant::plus);
    }

    /** As it was known just before an instant: what was decided later was still asked for. */
    ActeBudgetaire connuAvant(Instant instant) {
        if (decideLe == null || decideLe.isBefore(instant)) {
            return this;
        }
        return new ActeBudgetaire(
                id,
                nature,
                axe,
                objet,
                document,
                exercice,
                dateEffet,
                demandeur,
                demandeLe,
                EtatDActe.DEMANDE,
                null,
                null,
                null,
                mouvements);
    }
}
