package fr.actionlogement.convention.bailleurs.seance;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An operation on the agenda and what is proposed for it.
 *
 * @param motif mandatory unless it is granted
 */
public record PointSaisi(
        @NotBlank(message = "Indiquez la référence de l’opération.")
        @Pattern(
                regexp = "OP-[0-9]{4}-[0-9]{6}",
                message = "Ce n’est pas une référence d’opération, par exemple OP-2026-000123.")
        String operation,

        @NotNull(message = "Choisissez la décision proposée.")
        Decision decision,

        @Nullable @TexteSur(max = 1000, lignes = true) String motif) {}
