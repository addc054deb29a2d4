package fr.actionlogement.convention.bailleurs.foncierelogement;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * An allotment convention to record.
 *
 * @param signeeLe not in the future
 * @param document reference of the signed document
 * @param annees what each year is allotted, each year once
 */
public record ConventionSaisie(
        @NotNull(message = "Indiquez la date de signature.") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate signeeLe,

        @NotBlank(message = "Indiquez la référence du document signé.") @TexteSur(max = 200)
        String document,

        @NotEmpty(message = "Indiquez le montant d’au moins un exercice.")
        @Size(max = 10, message = "Dix exercices au plus.")
        List<@NotNull @Valid MontantAnnuel> annees) {

    /** Keeps its own copy. */
    public ConventionSaisie {
        annees = annees == null ? List.of() : Collections.unmodifiableList(annees);
    }
}
