package fr.actionlogement.convention.politiquespubliques.appel.web;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;

/** Why a call ends. */
record MotifForm(
        @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 300)
        String motif) {}
