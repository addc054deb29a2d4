package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An aid that a partner granted under the convention, or a lot of aids it groups.
 *
 * @param produit code of the product
 * @param partenaire name of the partner
 * @param reference the partner's own reference
 * @param nombre aids in the lot, from 1
 * @param montant committed, positive
 * @param verse part of it paid in one go, possibly zero
 * @param exercice whose allotment and credits bear it
 * @param accordeLe day of effect
 * @param commune where it goes, null when it is not located
 */
public record AideDePartenaire(
        String produit,
        String partenaire,
        String reference,
        int nombre,
        Montant montant,
        Montant verse,
        Exercice exercice,
        LocalDate accordeLe,
        @Nullable CodeCommune commune) {

    /** What makes it unique. */
    public String cle() {
        return partenaire + "\u0001" + reference;
    }
}
