package fr.actionlogement.convention.salaries.eligibilite;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * The person who asks, without a name; null is « not known ».
 *
 * @param naissance day of birth; the age is then exact to the day
 * @param age age in years, where the day of birth is not asked for
 * @param emancipe whether a minor is emancipated
 */
public record Demandeur(
        @Nullable LocalDate naissance,
        @Nullable Integer age,
        @Nullable Boolean emancipe,
        @Nullable Nationalite nationalite) {

    /** Nothing is known. */
    public static final Demandeur INCONNU = new Demandeur(null, null, null, null);

    /** Age in whole years on a day, null when it cannot be told. */
    @Nullable
    Integer ageAu(LocalDate jour) {
        return naissance == null
                ? age
                : Integer.valueOf(Period.between(naissance, jour).getYears());
    }
}
