package fr.actionlogement.convention.politiquespubliques.operation.web;

import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.operation.Achevement;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of a completion. */
record AchevementForm(
        @NotNull(message = "Indiquez la date d’achèvement.") @Nullable
        LocalDate date,

        @NotNull(message = "Indiquez le nombre de logements livrés.") @Nullable
        Integer livres,

        @NotNull(message = "Indiquez le nombre destiné aux salariés, au besoin zéro.") @Nullable
        Integer salaries,

        @TexteSur(max = 1) @Nullable String etiquette,

        @NotBlank(message = "Décrivez la preuve.") @TexteSur(max = 500) @Nullable
        String preuve) {

    Achevement commande() {
        return new Achevement(
                Objects.requireNonNull(date),
                Objects.requireNonNull(livres),
                Objects.requireNonNull(salaries),
                etiquette,
                Objects.requireNonNull(preuve));
    }
}
