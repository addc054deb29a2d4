package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A month that was not wholly paid.
 *
 * @param mois any day of it
 * @param recu paid by the tenant or by housing benefit, deducted first
 */
public record MoisDImpaye(
        @NotNull(message = "Indiquez le mois.") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate mois,

        @NotNull(message = "Indiquez le loyer dû.") Montant du,

        @NotNull(message = "Indiquez ce qui a été reçu, zéro s’il n’y a rien.")
        Montant recu) {}
