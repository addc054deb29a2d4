package fr.actionlogement.convention.salaries.relogement;

import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a commission (CALEOL) must decide: once of every candidate, of three at least or with a reason, in a row of ranks. */
final class ReglesDeLaCommission {

    private ReglesDeLaCommission() {}

    /** Refuses what a commission cannot have decided. */
    static void verifier(
            OffreVue offre, List<DecisionDeCommission> decisions, @Nullable String derogation, int minimum) {
        Set<String> examinees =
                decisions.stream().map(DecisionDeCommission::demande).collect(Collectors.toSet());
        Set<String> candidates =
                offre.candidatures().stream().map(CandidatureVue::demande).collect(Collectors.toSet());
        if (examinees.size() != decisions.size() || !examinees.equals(candidates)) {
            throw RegleNonRespectee.surChamp(
                    "decisions",
                    "candidats-incomplets",
                    "La commission se prononce une fois sur chaque candidat positionné.");
        }
        if (decisions.isEmpty() || decisions.size() < minimum && (derogation == null || derogation.isBlank())) {
            throw RegleNonRespectee.surChamp(
                    "derogation",
                    "trop-peu-de-candidats",
                    "La commission examine " + minimum + " candidats au moins, sauf motif : indiquez-le.");
        }
        Set<Integer> rangs = new HashSet<>();
        for (DecisionDeCommission d : decisions) {
            if (d.rang() == null && (d.motif() == null || d.motif().isBlank())) {
                throw RegleNonRespectee.surChamp("decisions", "motif-absent", "Une non-attribution se motive.");
            }
            if (d.rang() != null && !rangs.add(d.rang())) {
                throw RegleNonRespectee.surChamp("decisions", "rang-en-double", "Deux candidats ont le même rang.");
            }
        }
        if (rangs.stream().anyMatch(r -> r > rangs.size())) {
            throw RegleNonRespectee.surChamp("decisions", "rangs-discontinus", "Les rangs se suivent à partir de 1.");
        }
    }
}
