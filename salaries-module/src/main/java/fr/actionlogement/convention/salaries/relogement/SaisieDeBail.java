package fr.actionlogement.convention.salaries.relogement;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A lease that an employee signed.
 *
 * @param demande unique number of the request for a dwelling
 * @param droit file whose rights it uses; null or empty for hors contrepartie
 * @param commune of the dwelling; null when a right gives it
 * @param prioritaire whether the household is a priority one; null for no
 * @param signeLe never in the future
 */
public record SaisieDeBail(
        @NotBlank(message = "Indiquez le numéro unique de la demande de logement.")
        @Pattern(
                regexp = "|[0-9A-Z]{6,25}",
                message = "Le numéro unique compte de 6 à 25 chiffres ou majuscules, sans espace.")
        String demande,

        @TexteSur(max = 40) @Nullable String droit,
        @Nullable CodeCommune commune,
        @Nullable Boolean prioritaire,

        @NotNull(message = "Indiquez la date de signature du bail.") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate signeLe) {

    /** An entry of nothing, on a right or on none. */
    public static SaisieDeBail vide(@Nullable String droit) {
        return new SaisieDeBail("", droit, null, false, null);
    }
}
