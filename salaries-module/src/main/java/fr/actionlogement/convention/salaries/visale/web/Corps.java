package fr.actionlogement.convention.salaries.visale.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the acts of the API take. */
final class Corps {

    private Corps() {}

    /** Why. */
    record Motif(
            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500, lignes = true)
            String motif) {}

    /** Year whose allotment or credits bear it; none for that of today. */
    record Annee(@Nullable Exercice exercice) {}

    /** A day. */
    record Jour(@NotNull(message = "Indiquez la date.") LocalDate date) {}

    /** A day and why. */
    record JourMotive(
            @NotNull(message = "Indiquez la date.") LocalDate date,

            @NotBlank(message = "Indiquez le motif.") @TexteSur(max = 500, lignes = true)
            String motif) {}

    /** A plan: how many monthly instalments, from which day. */
    record Plan(
            @NotNull(message = "Indiquez le nombre d’échéances.")
            Integer nombre,

            @NotNull(message = "Indiquez la première échéance.")
            LocalDate date) {}

    /** Money received, and when. */
    record Recu(
            @NotNull(message = "Indiquez la somme reçue.") Montant montant,
            @NotNull(message = "Indiquez la date.") LocalDate date) {}
}
