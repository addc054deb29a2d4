package fr.actionlogement.convention.salaries.relogement;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A request for a dwelling, known by its national or regional unique number.
 *
 * @param numero the unique number
 * @param commune where the household wants to live
 * @param deposeeLe day of the request, or of its last renewal
 */
public record SaisieDeDemande(
        @NotBlank(message = "Indiquez le numéro unique de la demande.")
        @Pattern(regexp = "[0-9A-Z]{6,25}", message = "Le numéro est fait de 6 à 25 chiffres ou majuscules.")
        String numero,

        @NotNull(message = "Indiquez la commune souhaitée.") CodeCommune commune,

        @NotNull(message = "Indiquez le nombre de personnes à loger.")
        @Min(value = 1, message = "Il y a une personne au moins.")
        @Max(value = 20, message = "Il y a 20 personnes au plus.")
        Integer personnes,

        @Nullable Boolean prioritaire,

        @NotNull(message = "Indiquez la date de dépôt.") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate deposeeLe) {}
