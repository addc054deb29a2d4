package fr.actionlogement.convention.bailleurs.pret;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Filters of the calendar of what falls due; null means whatever.
 *
 * @param jusquAu last day
 * @param apres last loan of the page before
 * @param avant first loan of the page after
 */
public record CriteresDEcheance(
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate jusquAu,

        @Nullable
        @Pattern(regexp = "|PR-[0-9]{4}-[0-9]{6}", message = "Ce repère de page n’est pas une référence de prêt.")
        String apres,

        @Nullable
        @Pattern(regexp = "|PR-[0-9]{4}-[0-9]{6}", message = "Ce repère de page n’est pas une référence de prêt.")
        String avant) {}
