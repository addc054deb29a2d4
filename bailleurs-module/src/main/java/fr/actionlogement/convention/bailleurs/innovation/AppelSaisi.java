package fr.actionlogement.convention.bailleurs.innovation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * A call for projects to open.
 *
 * @param closLe last day to apply
 * @param enveloppe the most that its grants may add up to
 * @param membresMinimum how many members must have scored an application before it is ranked
 * @param criteres in order
 */
public record AppelSaisi(
        @NotBlank(message = "Indiquez l’intitulé de l’appel.") @TexteSur(max = 200)
        String intitule,

        @NotBlank(message = "Indiquez le thème.") @TexteSur(max = 200)
        String theme,

        @NotNull(message = "Indiquez le premier jour des candidatures.")
        LocalDate ouvertLe,

        @NotNull(message = "Indiquez le dernier jour des candidatures.")
        LocalDate closLe,

        @NotNull(message = "Indiquez l’enveloppe de l’appel.")
        Montant enveloppe,

        @NotNull(message = "Indiquez combien de membres notent au moins chaque candidature.")
        @Min(value = 1, message = "Il faut au moins un membre.")
        @Max(value = 20, message = "Indiquez 20 membres au plus.")
        Integer membresMinimum,

        @NotEmpty(message = "Indiquez au moins un critère.") @Size(max = 10, message = "Dix critères au plus.")
        List<@NotNull @Valid Critere> criteres) {

    /** Keeps its own copy. */
    public AppelSaisi {
        criteres = criteres == null ? List.of() : Collections.unmodifiableList(criteres);
    }
}
