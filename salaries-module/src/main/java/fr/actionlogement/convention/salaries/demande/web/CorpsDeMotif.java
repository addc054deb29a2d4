package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;

/** Body of an act that wants a reason. */
record CorpsDeMotif(
        @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500, lignes = true)
        String motif) {}
