package fr.actionlogement.convention.bailleurs.recouvrement;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of arrears; null means whatever.
 *
 * @param apres last line of the page before, for instance {@code PR-2026-000123-4}
 * @param avant first line of the page after
 */
public record CriteresDImpaye(
        @Nullable AgeDImpaye age,
        @Nullable Departement departement,
        @Nullable Siren bailleur,

        @Nullable
        @Pattern(
                regexp = "|PR-[0-9]{4}-[0-9]{6}-[0-9]{1,3}",
                message = "Ce repère de page n’est pas celui d’une échéance.")
        String apres,

        @Nullable
        @Pattern(
                regexp = "|PR-[0-9]{4}-[0-9]{6}-[0-9]{1,3}",
                message = "Ce repère de page n’est pas celui d’une échéance.")
        String avant) {}
