package fr.actionlogement.convention.politiquespubliques.contrepartie;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A counterpart to write.
 *
 * @param operation reference of the operation that it comes from, null when it is the convention's
 * @param quantite dwellings, or square metres of floor area: see {@link NatureDeContrepartie#unite()}
 * @param prioritaires dwellings kept for priority households, null for none
 * @param acte the signed act that promises it
 */
public record SaisieDeContrepartie(
        @NotBlank(message = "Indiquez la convention.") @TexteSur(max = 30)
        String convention,

        @TexteSur(max = 30) @Nullable String operation,
        @NotNull(message = "Choisissez la nature.") NatureDeContrepartie nature,

        @NotBlank(message = "Indiquez qui la doit.") @TexteSur(max = 160)
        String debiteur,

        @NotNull(message = "Indiquez la commune.") CodeCommune commune,

        @NotNull(message = "Indiquez la quantité.")
        @Min(value = 1, message = "La quantité est d’au moins 1.")
        @Max(value = 1_000_000, message = "La quantité est d’au plus 1 000 000.")
        Integer quantite,

        @Min(value = 0, message = "Ce nombre ne peut pas être négatif.")
        @Max(value = 1_000_000, message = "Ce nombre est d’au plus 1 000 000.")
        @Nullable
        Integer prioritaires,

        @NotNull(message = "Indiquez le premier jour.") LocalDate debut,
        @NotNull(message = "Indiquez le dernier jour.") LocalDate fin,

        @NotBlank(message = "Indiquez l’acte signé.") @TexteSur(max = 200)
        String acte) {}
