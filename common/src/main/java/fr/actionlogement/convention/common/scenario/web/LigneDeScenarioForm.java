package fr.actionlogement.convention.common.scenario.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.scenario.interne.Scenario;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed of a line, as a page asks for it.
 *
 * @param rythme in percent of the pace of the last twelve months
 * @param ajout to its ceiling, positive; null for none
 * @param retrait from its ceiling, positive; null for none
 */
record LigneDeScenarioForm(
        @NotBlank @TexteSur(max = 40) String ligne,
        @NotNull @Min(0) @Max(1000) Integer rythme,
        @Nullable Montant ajout,
        @Nullable Montant retrait) {

    static LigneDeScenarioForm de(Scenario.Hypothese h) {
        return new LigneDeScenarioForm(
                h.ligne(),
                h.rythmePourcent(),
                h.deplacement().estPositif() ? h.deplacement() : null,
                h.deplacement().estNegatif() ? h.deplacement().oppose() : null);
    }

    Scenario.Hypothese enHypothese() {
        return new Scenario.Hypothese(ligne, rythme, ou(ajout).moins(ou(retrait)));
    }

    private static Montant ou(@Nullable Montant montant) {
        return Objects.requireNonNullElse(montant, Montant.ZERO);
    }
}
