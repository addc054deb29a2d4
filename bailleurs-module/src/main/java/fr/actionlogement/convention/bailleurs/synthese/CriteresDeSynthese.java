package fr.actionlogement.convention.bailleurs.synthese;

import fr.actionlogement.convention.bailleurs.operation.Produit;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.convention.common.tiers.Siren;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a view is about; null means whatever.
 *
 * @param par null for the line
 * @param au « à la date du »: what the ledger held on that day; null for now
 * @param epci SIREN of an intercommunalité
 * @param bailleur a landlord, those that it absorbed included
 */
public record CriteresDeSynthese(
        @Nullable Regroupement par,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate au,

        @Nullable
        @Pattern(
                regexp = "|BAI-PRODUCTION|BAI-OUTRE-MER|BAI-MIXITE|BAI-INNOVATION",
                message = "La ligne est BAI-PRODUCTION, BAI-OUTRE-MER, BAI-MIXITE ou BAI-INNOVATION.")
        String ligne,

        @Nullable Departement departement,
        @Nullable Siren epci,
        @Nullable Zone zone,
        @Nullable Produit produit,
        @Nullable Siren bailleur,
        @Nullable Boolean groupe,
        @Nullable Exercice exercice) {

    /** By what it is cut. */
    public Regroupement regroupement() {
        return par == null ? Regroupement.LIGNE : par;
    }
}
