package fr.actionlogement.convention.salaries.eligibilite.web;

import fr.actionlogement.convention.salaries.eligibilite.SituationMobiliJeune;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The form that tries a situation.
 *
 * @param le day whose rules apply; null for today
 * @param s what is known
 */
record EssaiForm(@Nullable LocalDate le, @Nullable SituationMobiliJeune s) {

    SituationMobiliJeune situation() {
        return s != null
                ? s
                : new SituationMobiliJeune(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
