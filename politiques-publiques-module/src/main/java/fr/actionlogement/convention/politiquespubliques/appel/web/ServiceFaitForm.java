package fr.actionlogement.convention.politiquespubliques.appel.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A service fait to certify; {@code version} of the call as read, null not to check it. */
record ServiceFaitForm(
        @NotNull(message = "Indiquez le montant certifié.") Montant montant,

        @NotBlank(message = "Décrivez ce qui a été constaté.") @TexteSur(max = 500)
        String constat,

        @Nullable Long version) {}
