package fr.actionlogement.convention.bailleurs.seance;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of sessions; null or empty means whatever.
 *
 * @param statut any of these states
 * @param apres last reference of the page before
 * @param avant first reference of the page after
 */
public record CriteresDeSeance(
        @Nullable List<StatutDeSeance> statut,

        @Nullable
        @Pattern(regexp = "|SC-[0-9]{4}-[0-9]{6}", message = "Ce repère de page n’est pas une référence de séance.")
        String apres,

        @Nullable
        @Pattern(regexp = "|SC-[0-9]{4}-[0-9]{6}", message = "Ce repère de page n’est pas une référence de séance.")
        String avant) {}
