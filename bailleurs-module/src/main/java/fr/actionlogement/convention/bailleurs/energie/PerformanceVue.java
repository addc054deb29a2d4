package fr.actionlogement.convention.bailleurs.energie;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.actionlogement.convention.bailleurs.operation.Surface;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Energy and carbon of an operation as shown.
 *
 * @param surfaceCentiemes living area, in hundredths of a square metre
 * @param avant null when nothing stood there
 * @param alertes French sentences on what does not look right; none refuses anything
 * @param version to be given back with a change
 */
public record PerformanceVue(
        String operation,
        long surfaceCentiemes,
        @Nullable EtatEnergetique avant,
        EtatEnergetique apres,
        String saisiPar,
        List<String> alertes,
        int version) {

    /** kWh of primary energy saved each year; null without a before. */
    @JsonProperty
    @Nullable
    public Long kwhParAn() {
        return avant == null ? null : surfaceCentiemes * (avant.energie() - apres.energie()) / 100;
    }

    /** kg of CO2 avoided each year; null without a before. */
    @JsonProperty
    @Nullable
    public Long kgParAn() {
        return avant == null ? null : surfaceCentiemes * (avant.climat() - apres.climat()) / 100;
    }

    /** Dwellings that are F or G no longer; null without a before. */
    @JsonProperty
    @Nullable
    public Long passoiresEradiquees() {
        return avant == null ? null : avant.passoires() - apres.passoires();
    }

    /** Whether a DPE after works replaces the study. */
    public boolean estConstatee() {
        return apres.diagnosticLe() != null;
    }

    /** {@code 1 250,50 m²}. */
    public String surfaceEnTexte() {
        return new Surface(surfaceCentiemes).enTexte();
    }
}
