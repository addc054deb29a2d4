package fr.actionlogement.convention.salaries.relogement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signed lease.
 *
 * @param cle rank in the register
 * @param menage pseudonym of the household, shortened: its unique number is an identifier, read apart
 * @param droit file whose rights it uses; null for hors contrepartie
 * @param annuleLe when it was struck out; null as a rule
 */
public record BailVu(
        long cle,
        String reference,
        String menage,
        @Nullable UUID personne,
        @Nullable String droit,
        String commune,
        String nomDeLaCommune,
        boolean prioritaire,
        LocalDate signeLe,
        String saisiPar,
        @Nullable String annulePar,
        @Nullable LocalDate annuleLe,
        @Nullable String motif) {}
