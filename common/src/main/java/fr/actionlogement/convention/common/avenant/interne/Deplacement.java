package fr.actionlogement.convention.common.avenant.interne;

import fr.actionlogement.convention.common.montant.Montant;
import org.jspecify.annotations.Nullable;

/**
 * Room that leaves a line's year for another's.
 *
 * @param deLigne code of the line it leaves; null when an amendment adds room
 * @param deExercice year it leaves
 * @param versLigne code of the line it goes to; null when an amendment takes room away
 * @param versExercice year it goes to
 * @param montant positive
 */
public record Deplacement(
        @Nullable String deLigne,
        @Nullable Integer deExercice,
        @Nullable String versLigne,
        @Nullable Integer versExercice,
        Montant montant) {}
