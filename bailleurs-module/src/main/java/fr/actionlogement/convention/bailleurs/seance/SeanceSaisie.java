package fr.actionlogement.convention.bailleurs.seance;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** A session to prepare: its title and its day. */
public record SeanceSaisie(
        @NotBlank(message = "Indiquez l’intitulé de la séance.") @TexteSur(max = 200)
        String intitule,

        @NotNull(message = "Indiquez le jour prévu.") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate prevueLe) {}
