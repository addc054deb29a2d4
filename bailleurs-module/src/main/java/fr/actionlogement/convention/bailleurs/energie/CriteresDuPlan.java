package fr.actionlogement.convention.bailleurs.energie;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a report of energy is about; null means whatever.
 *
 * @param par null for the year
 * @param mesure null for what is achieved
 * @param au « à la date du », null for today
 */
public record CriteresDuPlan(
        @Nullable RegroupementDuPlan par,
        @Nullable MesureDuPlan mesure,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate au,

        @Nullable Departement departement,
        @Nullable Siren bailleur,
        @Nullable Boolean groupe) {

    /** By what it is cut. */
    public RegroupementDuPlan regroupement() {
        return par == null ? RegroupementDuPlan.ANNEE : par;
    }

    /** When a gain is counted. */
    public MesureDuPlan mesureOuDefaut() {
        return mesure == null ? MesureDuPlan.REALISE : mesure;
    }
}
