package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * One year of a convention to record.
 *
 * @param montantConventionne what the convention agrees: it binds the calls
 * @param montantVote what the body voted, null when it is not known; kept beside, never binding
 * @param source where the two amounts come from, null for the convention itself
 */
public record AnneeConventionnee(
        @NotNull(message = "Indiquez l’exercice.") Exercice exercice,

        @NotNull(message = "Indiquez le montant conventionné.")
        Montant montantConventionne,

        @Nullable Montant montantVote,
        @TexteSur(max = 300) @Nullable String source) {}
