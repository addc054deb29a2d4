package fr.actionlogement.convention.salaries.demande.interne;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the requests.
 *
 * @param situation JSON
 * @param avis JSON, null before the request is complete
 */
public record DemandeEnBase(
        long aide,
        String forme,
        String situation,
        String objet,
        @Nullable Montant montant,
        @Nullable Integer mois,
        @Nullable LocalDate deposeLe,
        List<Integer> baremes,
        @Nullable String avis,
        boolean horsPlafond,
        @Nullable LocalDate commissionLe,
        @Nullable String motif) {}
