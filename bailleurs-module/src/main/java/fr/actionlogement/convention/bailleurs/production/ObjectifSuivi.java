package fr.actionlogement.convention.bailleurs.production;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.actionlogement.convention.common.objectif.ObjectifVu;
import java.util.List;

/**
 * A target of the axis with its three series.
 *
 * @param objectif the target, its default measure, its trajectory and the figures published elsewhere
 * @param annees what this system recorded, year by year
 */
public record ObjectifSuivi(ObjectifVu objectif, List<AnneeDeProduction> annees) {

    /** Dwellings approved since the beginning. */
    @JsonProperty
    public long agrements() {
        return annees.stream().mapToLong(AnneeDeProduction::agrements).sum();
    }

    /** Dwellings started since the beginning. */
    @JsonProperty
    public long misesEnChantier() {
        return annees.stream().mapToLong(AnneeDeProduction::misesEnChantier).sum();
    }

    /** Dwellings delivered since the beginning. */
    @JsonProperty
    public long livraisons() {
        return annees.stream().mapToLong(AnneeDeProduction::livraisons).sum();
    }
}
