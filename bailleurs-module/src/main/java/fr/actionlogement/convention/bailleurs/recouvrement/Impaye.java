package fr.actionlogement.convention.bailleurs.recouvrement;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line that fell due before today and was not received wholly.
 *
 * @param jours days late
 * @param reste still due on it
 * @param niveau level of the last reminder; 0 before
 * @param relance name of that reminder; null before
 * @param envoyeeLe day on which that reminder was sent; null when it waits, or before
 */
public record Impaye(
        String pret,
        String operation,
        String nomDuBailleur,
        int rang,
        LocalDate date,
        long jours,
        Montant du,
        Montant reste,
        int niveau,
        @Nullable String relance,
        @Nullable LocalDate envoyeeLe) {}
