package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A sale that passes what is owed to the buyer.
 *
 * @param acquereur SIREN of a landlord of the register
 * @param date day of the sale, not before the opening nor in the future
 * @param acte reference of the deed
 */
public record CessionSaisie(
        @NotNull(message = "Indiquez le SIREN de l’acquéreur.")
        Siren acquereur,

        @NotNull(message = "Indiquez la date de la vente.") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate date,

        @NotBlank(message = "Indiquez la référence de l’acte de vente.") @TexteSur(max = 200)
        String acte) {}
