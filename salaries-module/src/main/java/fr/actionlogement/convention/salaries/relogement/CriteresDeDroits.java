package fr.actionlogement.convention.salaries.relogement;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the rights; null means whatever.
 *
 * @param annee of the opening
 * @param apres last file of the page before
 */
public record CriteresDeDroits(
        @Nullable Departement departement,

        @Nullable
        @Min(value = 2019, message = "L’année est 2019 ou une suivante.")
        @Max(value = 2125, message = "L’année est 2125 au plus.")
        Integer annee,

        @TexteSur(max = 40) @Nullable String apres) {}
