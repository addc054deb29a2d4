package fr.actionlogement.convention.common.scenario.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.scenario.interne.Scenario;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What a scenario supposes, line by line, as its page sends it. */
record LignesDeScenarioForm(@NotNull @Valid @Size(max = 60) List<LigneDeScenarioForm> hypotheses) {

    List<Scenario.Hypothese> enHypotheses() {
        return hypotheses.stream().map(LigneDeScenarioForm::enHypothese).toList();
    }

    /** An amount says its direction by its column, never by its sign. */
    void exigerPositifs(BindingResult erreurs) {
        for (int i = 0; i < hypotheses.size(); i++) {
            exigerPositif(hypotheses.get(i).ajout(), "hypotheses[" + i + "].ajout", erreurs);
            exigerPositif(hypotheses.get(i).retrait(), "hypotheses[" + i + "].retrait", erreurs);
        }
    }

    private static void exigerPositif(@Nullable Montant montant, String champ, BindingResult erreurs) {
        if (montant != null && montant.estNegatif()) {
            erreurs.rejectValue(
                    champ, "montant-negatif", "Indiquez un montant positif\u00a0: la colonne dit son sens.");
        }
    }
}
