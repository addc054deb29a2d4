package fr.actionlogement.convention.bailleurs.caducite;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A request for more time.
 *
 * @param jusquAu new last day
 */
public record ProrogationSaisie(
        @NotNull(message = "Indiquez la nouvelle échéance.") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate jusquAu,

        @NotBlank(message = "Expliquez la raison de cette demande.") @TexteSur(max = 1000, lignes = true)
        String motif) {}
