package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signed amendment to propose.
 *
 * @param objet what it changes, in French
 * @param acte reference of the signed act
 * @param signeLe day of signature, not in the future
 * @param effet day it takes effect
 * @param fin new last day of validity, null when it does not move
 * @param variations what it adds to the years, possibly nothing when it only moves the last day
 */
public record NouvelAvenant(
        @NotBlank(message = "Indiquez l’objet de l’avenant.") @TexteSur(max = 300)
        String objet,

        @NotBlank(message = "Indiquez la référence de l’acte signé.") @TexteSur(max = 200)
        String acte,

        @NotNull(message = "Indiquez la date de signature.") LocalDate signeLe,
        @NotNull(message = "Indiquez la date d’effet.") LocalDate effet,
        @Nullable LocalDate fin,

        @NotNull(message = "Indiquez les variations, au besoin une liste vide.")
        @Size(max = 10, message = "Dix exercices au plus.")
        List<@Valid @NotNull(message = "Indiquez l’exercice.") VariationDAnnee> variations) {}
