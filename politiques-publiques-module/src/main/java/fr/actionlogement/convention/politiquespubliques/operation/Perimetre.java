package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * The legal perimeter of a town: an ORT convention and its sectors.
 *
 * @param acte reference of the signed act
 * @param fin last day
 * @param secteurs names of the sectors in which operations may be paid
 */
public record Perimetre(
        @NotBlank(message = "Indiquez la référence de l’acte.") @TexteSur(max = 200)
        String acte,

        @NotNull(message = "Indiquez la date de signature.") LocalDate signeeLe,
        @NotNull(message = "Indiquez la fin de validité.") LocalDate fin,

        @NotEmpty(message = "Indiquez au moins un secteur.") @Size(max = 30, message = "Trente secteurs au plus.")
        List<@NotBlank(message = "Nommez le secteur.") @TexteSur(max = 120) String> secteurs) {}
