package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.salaries.aide.AideDePartenaire;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Body of a partner's aid. It is committed; its payment is another act. */
record SaisieDePartenaire(
        @NotBlank(message = "Indiquez le produit.") @TexteSur(max = 40)
        String produit,

        @NotBlank(message = "Indiquez le partenaire.") @TexteSur(max = 80)
        String partenaire,

        @NotBlank(message = "Indiquez la référence du partenaire.") @TexteSur(max = 60)
        String reference,

        @Min(value = 1, message = "Indiquez au moins une aide, ou rien.")
        @Max(value = 1_000_000, message = "Indiquez au plus 1 000 000 d’aides.")
        @Nullable
        Integer nombre,

        @NotNull(message = "Indiquez le montant.") Montant montant,

        @NotNull(message = "Indiquez l’exercice.") Exercice exercice,

        @NotNull(message = "Indiquez la date d’accord.") LocalDate accordeLe,

        @Nullable CodeCommune commune) {

    AideDePartenaire aide() {
        return new AideDePartenaire(
                produit,
                partenaire,
                reference,
                nombre == null ? 1 : nombre,
                montant,
                Montant.ZERO,
                exercice,
                accordeLe,
                commune);
    }
}
