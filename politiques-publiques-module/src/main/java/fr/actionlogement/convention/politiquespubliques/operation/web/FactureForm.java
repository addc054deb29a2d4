package fr.actionlogement.convention.politiquespubliques.operation.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.operation.Facture;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of an invoice. */
record FactureForm(
        @NotBlank(message = "Indiquez le fournisseur.") @TexteSur(max = 160) @Nullable
        String fournisseur,

        @NotNull(message = "Indiquez le SIRET du fournisseur.") @Nullable
        Siret siret,

        @NotBlank(message = "Indiquez le numéro de la facture.") @TexteSur(max = 60) @Nullable
        String numero,

        @NotNull(message = "Indiquez la date de la facture.") @Nullable
        LocalDate emiseLe,

        @NotNull(message = "Indiquez le montant de la facture.") @Nullable
        Montant montant) {

    Facture commande() {
        return new Facture(
                Objects.requireNonNull(fournisseur),
                Objects.requireNonNull(siret),
                Objects.requireNonNull(numero),
                Objects.requireNonNull(emiseLe),
                Objects.requireNonNull(montant));
    }
}
