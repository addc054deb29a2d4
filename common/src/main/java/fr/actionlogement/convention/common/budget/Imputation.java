package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a commitment is charged, and for whom.
 *
 * @param ligne code of the line, for instance {@code BAI-PRODUCTION}
 * @param exercice whose allotment bears it; must be open
 * @param nature one of the line's natures, for instance {@code PRET} or {@code SUBVENTION}
 * @param dateEffet day of effect, not in the future; it never changes the outcome of a control
 * @param dossier reference of the dossier in its axis, not blank
 * @param beneficiaire who receives the money, not blank; a pseudonym where the beneficiary is a person
 * @param commune where it goes, null when it is not located
 * @param motif why, in French, not blank
 */
public record Imputation(
        String ligne,
        Exercice exercice,
        String nature,
        LocalDate dateEffet,
        String dossier,
        String beneficiaire,
        @Nullable CodeCommune commune,
        String motif) {}
