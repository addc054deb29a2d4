package fr.actionlogement.convention.common.scenario.web;

import fr.actionlogement.convention.common.scenario.interne.Scenario;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a scenario supposes, line by line. */
record HypothesesForm(@NotNull @Valid @Size(max = 60) List<HypotheseForm> hypotheses) {

    List<Scenario.Hypothese> enHypotheses() {
        return hypotheses.stream().map(HypotheseForm::enHypothese).toList();
    }
}
