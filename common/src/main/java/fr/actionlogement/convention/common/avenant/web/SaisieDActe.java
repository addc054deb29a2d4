package fr.actionlogement.convention.common.avenant.web;

import fr.actionlogement.convention.common.avenant.interne.DemandeDActe;
import fr.actionlogement.convention.common.avenant.interne.Deplacement;
import fr.actionlogement.convention.common.avenant.interne.NatureDActe;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A budget act as a page asks for it: one movement, or a whole year. */
record SaisieDActe(
        @NotNull NatureDActe nature,
        @NotBlank @TexteSur(max = 300) String objet,
        @TexteSur(max = 120) @Nullable String document,
        @Nullable Exercice exercice,
        @Nullable LocalDate dateEffet,
        @TexteSur(max = 40) @Nullable String deLigne,
        @Nullable Exercice deExercice,
        @TexteSur(max = 40) @Nullable String versLigne,
        @Nullable Exercice versExercice,
        @Nullable Montant montant) {

    DemandeDActe enDemande() {
        Deplacement deplacement = montant == null
                ? null
                : new DeplacementForm(deLigne, deExercice, versLigne, versExercice, montant).enDeplacement();
        return new DemandeDActe(
                nature,
                objet,
                document == null || document.isBlank() ? null : document.strip(),
                exercice == null ? null : exercice.annee(),
                dateEffet,
                deplacement == null ? List.of() : List.of(deplacement));
    }
}
