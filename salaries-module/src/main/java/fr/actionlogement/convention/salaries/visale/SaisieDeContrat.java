package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A landlord's request for the guarantee of a tenant who has a visa.
 *
 * @param bailleur number of the landlord's account
 * @param loyer rent and charges of a month
 * @param debut day the lease takes effect
 * @param finDeBail last day of the lease, when it has one
 */
public record SaisieDeContrat(
        @NotBlank(message = "Indiquez le numéro du visa.") @TexteSur(max = 20)
        String visa,

        @NotBlank(message = "Indiquez le numéro de compte du bailleur.")
        @Pattern(
                regexp = "[0-9A-Z-]{4,20}",
                message = "Le numéro de compte est fait de 4 à 20 chiffres, majuscules ou tirets.")
        String bailleur,

        @NotNull(message = "Indiquez le parc.") Parc parc,

        @NotNull(message = "Indiquez la commune du logement.")
        CodeCommune commune,

        @NotNull(message = "Indiquez le loyer, charges comprises.")
        Montant loyer,

        @NotNull(message = "Indiquez la date d’effet du bail.") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate debut,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate finDeBail) {}
