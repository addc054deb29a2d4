package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.visale.MoisDImpaye;
import fr.actionlogement.convention.salaries.visale.NatureDeSinistre;
import fr.actionlogement.convention.salaries.visale.SaisieDeSinistre;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A claim as a page asks for it: months one after the other, all alike; the API takes them one by one.
 *
 * @param du rent and charges due each month
 * @param recu received each month, from the tenant or from housing benefit
 */
record SinistreForm(
        @NotNull(message = "Indiquez la nature du sinistre.")
        NatureDeSinistre nature,

        @NotNull(message = "Indiquez la date de constitution.") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate constitueLe,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate premierMois,

        @Nullable
        @Min(value = 1, message = "Déclarez un mois au moins.")
        @Max(value = 36, message = "Déclarez 36 mois au plus.")
        Integer nombre,

        @Nullable Montant du,
        @Nullable Montant recu,
        @Nullable Montant degradations,
        @Nullable Montant depot) {

    SaisieDeSinistre saisie() {
        return new SaisieDeSinistre(nature, constitueLe, null, mois(), degradations, depot);
    }

    private List<MoisDImpaye> mois() {
        LocalDate premier = premierMois;
        if (premier == null || nombre == null || du == null) {
            return List.of();
        }
        Montant deja = recu == null ? Montant.ZERO : recu;
        return IntStream.range(0, nombre)
                .mapToObj(i -> new MoisDImpaye(premier.plusMonths(i), du, deja))
                .toList();
    }
}
