package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import org.jspecify.annotations.Nullable;

/**
 * One year of a convention as it stands.
 *
 * @param montantInitial what was signed first
 * @param montantConventionne the same with the validated amendments: it binds the calls
 * @param montantVote the last vote of the body, null when none is known; never binding
 * @param source where the amounts come from, null for the convention itself
 */
public record AnneeVue(
        Exercice exercice,
        Montant montantInitial,
        Montant montantConventionne,
        @Nullable Montant montantVote,
        @Nullable String source) {}
