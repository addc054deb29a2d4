package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.tiers.Siren;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A merge as shown.
 *
 * @param operations how many operations keep the absorbed landlord's SIREN
 * @param version to be given back with a decision
 */
public record FusionVue(
        long id,
        Siren absorbe,
        String nomDeLAbsorbe,
        Siren absorbant,
        String nomDeLAbsorbant,
        LocalDate dateEffet,
        String motif,
        StatutDeFusion statut,
        String proposeePar,
        Instant proposeeLe,
        @Nullable String decideePar,
        @Nullable Instant decideeLe,
        @Nullable String motifRejet,
        long operations,
        int version) {}
