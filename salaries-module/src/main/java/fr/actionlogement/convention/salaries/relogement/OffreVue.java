package fr.actionlogement.convention.salaries.relogement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dwelling offered, and its candidates in the order of the commission.
 *
 * @param droit file whose rights it uses; null for hors contrepartie
 * @param derogation why fewer than three candidates were examined; null as a rule
 */
public record OffreVue(
        long cle,
        int version,
        String reference,
        EtatDOffre etat,
        @Nullable String droit,
        String commune,
        String nomDeLaCommune,
        LocalDate ouverteLe,
        @Nullable LocalDate commissionLe,
        @Nullable String derogation,
        @Nullable String bail,
        @Nullable String motif,
        String saisiPar,
        List<CandidatureVue> candidatures) {}
