package fr.actionlogement.convention.bailleurs.bailleur.web;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;

/** Why a merge is refused. */
record RejetDeFusion(
        @NotBlank(message = "Expliquez la raison de ce rejet.") @TexteSur(max = 1000, lignes = true)
        String motif) {}
