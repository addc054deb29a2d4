package fr.actionlogement.convention.bailleurs.energie;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The dwellings of an operation at one moment.
 *
 * @param energie mean consumption, in kWh of primary energy per m² and year
 * @param climat mean emissions, in kg of CO2 per m² and year
 * @param diagnosticLe day of the DPE; null after works as long as the figures come from a study
 * @param logements by label, each label once
 */
public record EtatEnergetique(
        @NotNull(message = "Indiquez la consommation, en kWh/m²/an.")
        @Min(value = 0, message = "Une consommation n’est pas négative.")
        @Max(value = 2_000, message = "Indiquez 2 000 kWh/m²/an au plus.")
        Integer energie,

        @NotNull(message = "Indiquez les émissions, en kgCO₂/m²/an.")
        @Min(value = 0, message = "Des émissions ne sont pas négatives.")
        @Max(value = 1_000, message = "Indiquez 1 000 kgCO₂/m²/an au plus.")
        Integer climat,

        @Nullable LocalDate diagnosticLe,

        @Size(min = 1, max = 7, message = "Répartissez les logements sur une à sept étiquettes.")
        List<@NotNull @Valid LogementsParEtiquette> logements) {

    /** Keeps its own copy. */
    public EtatEnergetique {
        logements = logements == null ? List.of() : Collections.unmodifiableList(logements);
    }

    /** All labels. */
    public long nombre() {
        return logements.stream().mapToLong(LogementsParEtiquette::nombre).sum();
    }

    /** Those labelled F or G. */
    public long passoires() {
        return logements.stream()
                .filter(l -> l.etiquette().estPassoire())
                .mapToLong(LogementsParEtiquette::nombre)
                .sum();
    }

    /** By label. */
    public Map<Etiquette, Integer> parEtiquette() {
        Map<Etiquette, Integer> compte = new EnumMap<>(Etiquette.class);
        logements.forEach(l -> compte.merge(l.etiquette(), l.nombre(), Integer::sum));
        return compte;
    }

    /** {@code 12 B, 38 C}, from the best. */
    String etiquettesEnTexte() {
        return parEtiquette().entrySet().stream()
                .map(e -> e.getValue() + "\u00A0" + e.getKey())
                .collect(Collectors.joining(", "));
    }
}
