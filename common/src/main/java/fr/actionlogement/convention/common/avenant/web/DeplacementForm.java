package fr.actionlogement.convention.common.avenant.web;

import fr.actionlogement.convention.common.avenant.interne.Deplacement;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Room that leaves a line's year for another's, as typed. */
record DeplacementForm(
        @TexteSur(max = 40) @Nullable String deLigne,
        @Nullable Exercice deExercice,
        @TexteSur(max = 40) @Nullable String versLigne,
        @Nullable Exercice versExercice,
        @NotNull Montant montant) {

    Deplacement enDeplacement() {
        return new Deplacement(
                vide(deLigne) ? null : deLigne,
                deExercice == null ? null : deExercice.annee(),
                vide(versLigne) ? null : versLigne,
                versExercice == null ? null : versExercice.annee(),
                montant);
    }

    private static boolean vide(@Nullable String texte) {
        return texte == null || texte.isBlank();
    }
}
