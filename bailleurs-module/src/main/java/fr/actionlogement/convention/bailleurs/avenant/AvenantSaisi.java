package fr.actionlogement.convention.bailleurs.avenant;

import fr.actionlogement.convention.bailleurs.operation.SaisieDOperation;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * An amendment to ask for.
 *
 * @param operation the whole of what the operation becomes
 */
public record AvenantSaisi(
        @NotNull(message = "Dites ce que devient l’opération.") @Valid
        SaisieDOperation operation,

        @NotBlank(message = "Expliquez la raison de cet avenant.") @TexteSur(max = 1000, lignes = true)
        String motif) {}
