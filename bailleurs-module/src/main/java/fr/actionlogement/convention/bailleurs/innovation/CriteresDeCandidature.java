package fr.actionlogement.convention.bailleurs.innovation;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the file of applications; null means whatever.
 *
 * @param appel reference of the call
 */
public record CriteresDeCandidature(
        @Nullable
        @Pattern(
                regexp = "AP-[0-9]{4}-[0-9]{6}",
                message = "Ce n’est pas une référence d’appel à projets, par exemple AP-2026-000001.")
        String appel) {}
