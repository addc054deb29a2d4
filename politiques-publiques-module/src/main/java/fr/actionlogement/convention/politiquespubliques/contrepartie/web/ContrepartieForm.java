package fr.actionlogement.convention.politiquespubliques.contrepartie.web;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.contrepartie.NatureDeContrepartie;
import fr.actionlogement.convention.politiquespubliques.contrepartie.SaisieDeContrepartie;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of a new counterpart. */
record ContrepartieForm(
        @TexteSur(max = 30) @Nullable String operation,

        @NotNull(message = "Choisissez la nature.") @Nullable
        NatureDeContrepartie nature,

        @NotBlank(message = "Indiquez qui la doit.") @TexteSur(max = 160) @Nullable
        String debiteur,

        @NotNull(message = "Indiquez la commune.") @Nullable CodeCommune commune,

        @NotNull(message = "Indiquez la quantité.")
        @Min(value = 1, message = "La quantité est d’au moins 1.")
        @Max(value = 1_000_000, message = "La quantité est d’au plus 1 000 000.")
        @Nullable
        Integer quantite,

        @Min(value = 0, message = "Ce nombre ne peut pas être négatif.")
        @Max(value = 1_000_000, message = "Ce nombre est d’au plus 1 000 000.")
        @Nullable
        Integer prioritaires,

        @NotNull(message = "Indiquez le premier jour.") @Nullable
        LocalDate debut,

        @NotNull(message = "Indiquez le dernier jour.") @Nullable
        LocalDate fin,

        @NotBlank(message = "Indiquez l’acte signé.") @TexteSur(max = 200) @Nullable
        String acte) {

    SaisieDeContrepartie saisie(String convention) {
        return new SaisieDeContrepartie(
                convention,
                operation,
                Objects.requireNonNull(nature),
                Objects.requireNonNull(debiteur),
                Objects.requireNonNull(commune),
                Objects.requireNonNull(quantite),
                prioritaires,
                Objects.requireNonNull(debut),
                Objects.requireNonNull(fin),
                Objects.requireNonNull(acte));
    }
}
