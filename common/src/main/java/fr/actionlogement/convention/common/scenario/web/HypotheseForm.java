package fr.actionlogement.convention.common.scenario.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.scenario.interne.Scenario;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed of a line, as typed.
 *
 * @param rythme in percent of the pace of the last twelve months
 * @param deplacement signed; null for none
 */
record HypotheseForm(
        @NotBlank @TexteSur(max = 40) String ligne,
        @NotNull @Min(0) @Max(1000) Integer rythme,
        @Nullable Montant deplacement) {

    Scenario.Hypothese enHypothese() {
        return new Scenario.Hypothese(ligne, rythme, deplacement == null ? Montant.ZERO : deplacement);
    }
}
