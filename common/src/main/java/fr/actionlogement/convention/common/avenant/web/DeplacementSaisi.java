package fr.actionlogement.convention.common.avenant.web;

import fr.actionlogement.convention.common.avenant.interne.Deplacement;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of the page's moves, possibly left empty. */
record DeplacementSaisi(
        @TexteSur(max = 40) @Nullable String deLigne,
        @Nullable Exercice deExercice,
        @TexteSur(max = 40) @Nullable String versLigne,
        @Nullable Exercice versExercice,
        @Nullable Montant montant) {

    boolean estRempli() {
        return !blanc(deLigne) || !blanc(versLigne) || deExercice != null || versExercice != null || montant != null;
    }

    /** Called once the amount is known to be there. */
    Deplacement enDeplacement() {
        return new DeplacementForm(deLigne, deExercice, versLigne, versExercice, Objects.requireNonNull(montant))
                .enDeplacement();
    }

    private static boolean blanc(@Nullable String texte) {
        return texte == null || texte.isBlank();
    }
}
