package fr.actionlogement.convention.politiquespubliques.convention.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.convention.VoteSaisi;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of a vote. */
record VoteForm(
        @NotNull(message = "Choisissez l’exercice.") @Nullable
        Exercice exercice,

        @NotNull(message = "Indiquez le montant voté.") @Nullable
        Montant montant,

        @NotNull(message = "Indiquez la date du vote.") @Nullable
        LocalDate voteLe,

        @NotBlank(message = "Indiquez la source.") @TexteSur(max = 300) @Nullable
        String source) {

    VoteSaisi commande() {
        return new VoteSaisi(
                Objects.requireNonNull(exercice),
                Objects.requireNonNull(montant),
                Objects.requireNonNull(voteLe),
                Objects.requireNonNull(source));
    }
}
