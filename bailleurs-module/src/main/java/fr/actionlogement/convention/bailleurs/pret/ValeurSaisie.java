package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.bailleurs.echange.Grade;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A value to add to the series of an index.
 *
 * @param depuis first day, after every value known
 * @param source where it was published
 */
public record ValeurSaisie(
        @NotNull(message = "Indiquez le premier jour de cette valeur.") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate depuis,

        @NotNull(message = "Indiquez le taux.") Taux taux,

        @NotBlank(message = "Indiquez où cette valeur est publiée.") @TexteSur(max = 300)
        String source,

        @NotNull(message = "Indiquez le degré de confiance.")
        Grade grade) {}
