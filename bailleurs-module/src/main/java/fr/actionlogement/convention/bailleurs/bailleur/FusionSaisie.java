package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A merge to propose.
 *
 * @param absorbant who takes over
 * @param dateEffet legal date of the merge, not in the future
 * @param motif deed, decision or entry error, in French
 */
public record FusionSaisie(
        @NotNull(message = "Indiquez le SIREN du bailleur absorbant.")
        Siren absorbant,

        @NotNull(message = "Indiquez la date d’effet de la fusion.")
        LocalDate dateEffet,

        @NotBlank(message = "Expliquez pourquoi ces deux bailleurs n’en font qu’un.")
        @TexteSur(max = 1000, lignes = true)
        String motif) {}
