package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A claim declared by the landlord.
 *
 * @param mois unpaid months; empty for damage
 * @param degradations cost of the repairs; null for unpaid months
 * @param depot deposit kept by the landlord, deducted from the repairs
 * @param declareLe day of the declaration; null for today
 */
public record SaisieDeSinistre(
        @NotNull(message = "Indiquez la nature du sinistre.")
        NatureDeSinistre nature,

        @NotNull(message = "Indiquez la date de constitution.") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate constitueLe,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate declareLe,

        @Nullable @Valid @Size(max = 36, message = "Déclarez 36 mois au plus.")
        List<MoisDImpaye> mois,

        @Nullable Montant degradations,
        @Nullable Montant depot) {

    /** The months, never null. */
    public List<MoisDImpaye> moisOuVide() {
        return mois == null ? List.of() : mois;
    }
}
