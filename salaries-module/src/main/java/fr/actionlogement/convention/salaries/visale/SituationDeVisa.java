package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.eligibilite.Nationalite;
import fr.actionlogement.convention.salaries.eligibilite.TypeDeContrat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of the guarantee ask besides profile, zone and resources; what is left out is not known, and they say so.
 *
 * @param confirme whether the trial of a permanent contract is over
 * @param debut first day of the contract, or of the promised one
 * @param netMensuel net monthly pay
 * @param loyer rent and charges of the dwelling looked for
 */
public record SituationDeVisa(
        @Nullable Nationalite nationalite,
        @Nullable TypeDeContrat contrat,
        @Nullable Boolean confirme,
        @Nullable LocalDate debut,
        @Nullable Montant netMensuel,
        @Nullable Montant loyer) {

    /** Nothing is known. */
    public static final SituationDeVisa INCONNUE = new SituationDeVisa(null, null, null, null, null, null);
}
