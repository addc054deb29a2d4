package fr.actionlogement.convention.salaries.visale;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Rules of the guarantee over a period, with their source.
 *
 * @param moisPrive unpaid months indemnified at most, private stock
 * @param moisDegradations rents that damage may reach, private stock only
 * @param dureeMois longest cover; null for the whole lease
 * @param joursDeclaration days to declare a claim
 */
public record Regime(
        String code,
        String libelle,
        LocalDate valideDu,
        @Nullable LocalDate valideAu,
        int moisPrive,
        int moisSocial,
        int moisDegradations,
        @Nullable Integer dureeMois,
        int joursDeclaration,
        String source,
        String niveauDePreuve,
        String note) {

    /** Unpaid months indemnified at most. */
    public int moisMax(Parc parc) {
        return parc == Parc.PRIVE ? moisPrive : moisSocial;
    }

    /** Rents that damage may reach. */
    public int degradations(Parc parc) {
        return parc == Parc.PRIVE ? moisDegradations : 0;
    }

    /** Last day of the cover of a lease that starts that day. */
    public LocalDate fin(LocalDate debut, @Nullable LocalDate finDeBail) {
        LocalDate terme = dureeMois == null
                ? ContratVu.SANS_FIN
                : debut.plusMonths(dureeMois).minusDays(1);
        return finDeBail != null && finDeBail.isBefore(terme) ? finDeBail : terme;
    }
}
