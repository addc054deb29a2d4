package fr.actionlogement.convention.common.scenario.web;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A scenario to make. */
record ScenarioForm(
        @NotBlank @TexteSur(max = 80) String nom, @Nullable Boolean partage) {

    boolean estPartage() {
        return Boolean.TRUE.equals(partage);
    }
}
