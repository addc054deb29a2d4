package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * What a report of the rights covers; null means whatever.
 *
 * @param par null for the département
 * @param annee rights open in that year, and what happened in it; null for everything since the start
 */
public record CriteresDeBilan(
        @Nullable Regroupement par,
        @Nullable Departement departement,
        @Nullable Siren bailleur,

        @Nullable
        @Min(value = 2019, message = "L’année est 2019 ou une suivante.")
        @Max(value = 2125, message = "L’année est 2125 au plus.")
        Integer annee) {

    /** The grouping, by département when none is asked. */
    public Regroupement regroupement() {
        return par == null ? Regroupement.DEPARTEMENT : par;
    }
}
