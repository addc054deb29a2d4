package fr.actionlogement.convention.salaries.revision.web;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;

/** Why a version is rejected. */
record MotifDeRejet(
        @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500, lignes = true)
        String motif) {}
