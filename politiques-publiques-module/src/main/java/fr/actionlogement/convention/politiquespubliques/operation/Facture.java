package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** An invoice of the works; a supplier's number serves once. */
public record Facture(
        @NotBlank(message = "Indiquez le fournisseur.") @TexteSur(max = 160)
        String fournisseur,

        @NotNull(message = "Indiquez le SIRET du fournisseur.")
        Siret siret,

        @NotBlank(message = "Indiquez le numéro de la facture.") @TexteSur(max = 60)
        String numero,

        @NotNull(message = "Indiquez la date de la facture.")
        LocalDate emiseLe,

        @NotNull(message = "Indiquez le montant de la facture.")
        Montant montant) {}
