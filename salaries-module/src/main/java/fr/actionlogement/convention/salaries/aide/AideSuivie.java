package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An aid under an act, as the feature of its product sees it.
 *
 * @param id key of its row, for the tables of the product
 * @param personne pseudonym
 * @param engagement commitment on the budget, null before the grant and for a service
 * @param saisiPar who entered the request
 */
public record AideSuivie(
        long id,
        int version,
        String reference,
        String produit,
        Etat etat,
        UUID personne,
        @Nullable CodeCommune commune,
        Montant montant,
        Montant verse,
        @Nullable UUID engagement,
        LocalDate demandeLe,
        @Nullable LocalDate accordeLe,
        String saisiPar,
        @Nullable String accordePar) {

    /** What is granted and not paid. */
    public Montant reste() {
        return montant.moins(verse);
    }
}
