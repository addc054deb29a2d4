package fr.actionlogement.convention.salaries.relogement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signed lease.
 *
 * @param cle rank in the register
 * @param demande unique number of the request for a dwelling
 * @param droit file whose rights it uses; null for hors contrepartie
 * @param annuleLe when it was struck out; null as a rule
 */
public record BailVu(
        long cle,
        String reference,
        String demande,
        @Nullable String droit,
        String commune,
        String nomDeLaCommune,
        boolean prioritaire,
        LocalDate signeLe,
        String saisiPar,
        @Nullable String annulePar,
        @Nullable LocalDate annuleLe,
        @Nullable String motif) {}
