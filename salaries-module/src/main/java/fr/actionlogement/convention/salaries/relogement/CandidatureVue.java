package fr.actionlogement.convention.salaries.relogement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A candidate to a dwelling.
 *
 * @param repondreAvant last day to answer, once it is this candidate's turn
 */
public record CandidatureVue(
        String demande,
        EtatDeCandidature etat,
        boolean prioritaire,
        @Nullable Integer rang,
        @Nullable LocalDate repondreAvant,
        @Nullable LocalDate reponduLe,
        @Nullable String motif) {}
