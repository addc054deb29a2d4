package fr.actionlogement.convention.salaries.eligibilite.web;

import fr.actionlogement.convention.salaries.eligibilite.SituationMobiliJeune;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A situation to try; nothing is stored and nobody is named.
 *
 * @param le day whose rules apply; null for today
 * @param situation what is known
 */
record EssaiMobiliJeune(
        @Nullable LocalDate le,
        @NotNull(message = "Décrivez la situation.") SituationMobiliJeune situation) {}
