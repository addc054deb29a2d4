package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The completion of an operation.
 *
 * @param date day of delivery
 * @param livres dwellings delivered
 * @param salaries among them, those for employees
 * @param etiquette energy label after works, where the condition is one
 * @param preuve what proves delivery and the environmental condition
 */
public record Achevement(
        @NotNull(message = "Indiquez la date d’achèvement.") LocalDate date,

        @NotNull(message = "Indiquez le nombre de logements livrés.")
        Integer livres,

        @NotNull(message = "Indiquez le nombre destiné aux salariés, au besoin zéro.")
        Integer salaries,

        @TexteSur(max = 1) @Nullable String etiquette,

        @NotBlank(message = "Décrivez la preuve : diagnostic, attestation…") @TexteSur(max = 500)
        String preuve) {}
