package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import jakarta.validation.constraints.NotNull;

/** What an amendment adds to a year, or takes from it when negative. */
public record VariationDAnnee(
        @NotNull(message = "Indiquez l’exercice.") Exercice exercice,

        @NotNull(message = "Indiquez la variation.") Montant variation) {}
