package fr.actionlogement.convention.bailleurs.foncierelogement;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A housing programme of the association.
 *
 * @param quartierPrioritaire whether it is in a priority district; absent for no
 * @param attributionsPrioritaires dwellings let to priority households, once delivered; absent for none
 * @param operation the operation of this axis that is the same dwellings, whose count then stands for both; null when there is none
 */
public record ProgrammeSaisi(
        @NotBlank(message = "Indiquez l’intitulé du programme.") @TexteSur(max = 200)
        String intitule,

        @NotNull(message = "Indiquez la commune.") CodeCommune commune,

        @Nullable Boolean quartierPrioritaire,

        @Nullable @Min(value = 0, message = MIN) @Max(value = 100_000, message = MAX)
        Integer libres,

        @Nullable @Min(value = 0, message = MIN) @Max(value = 100_000, message = MAX)
        Integer intermediaires,

        @Nullable @Min(value = 0, message = MIN) @Max(value = 100_000, message = MAX)
        Integer sociaux,

        @Nullable @Min(value = 0, message = MIN) @Max(value = 100_000, message = MAX)
        Integer attributionsPrioritaires,

        @NotNull(message = "Indiquez la date d’agrément.") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate agreeLe,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate chantierLe,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate livreLe,

        @Nullable
        @Pattern(regexp = "|OP-[0-9]{4}-[0-9]{6}", message = "Une opération a une référence comme OP-2026-000123.")
        String operation) {

    private static final String MIN = "Indiquez 0 ou davantage.";
    private static final String MAX = "Indiquez 100\u202f000 au plus.";

    private static int ouZero(@Nullable Integer nombre) {
        return nombre == null ? 0 : nombre;
    }

    /** All dwellings. */
    public int logements() {
        return ouZero(libres) + ouZero(intermediaires) + ouZero(sociaux);
    }

    /** The linked operation; null when there is none. */
    @Nullable
    public String operationLiee() {
        return operation == null || operation.isBlank() ? null : operation;
    }
}
