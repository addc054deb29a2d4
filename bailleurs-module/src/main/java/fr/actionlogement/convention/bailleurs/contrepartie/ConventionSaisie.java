package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A signed convention de gestion en flux.
 *
 * @param bailleur SIREN of a landlord of the register
 * @param document reference of the signed document
 */
public record ConventionSaisie(
        @NotNull(message = "Indiquez le SIREN du bailleur.") Siren bailleur,
        @NotNull(message = "Indiquez le département.") Departement departement,

        @NotNull(message = "Indiquez la date de signature.") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate signeeLe,

        @NotBlank(message = "Indiquez la référence du document signé.") @TexteSur(max = 200)
        String document) {}
