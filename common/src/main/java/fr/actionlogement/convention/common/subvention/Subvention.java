package fr.actionlogement.convention.common.subvention;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.tiers.Siret;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A grant that an axis has committed.
 *
 * @param reference of the decision, in its axis
 * @param convenueLe day of the convention that grants it
 * @param beneficiaire name of the legal person that receives it
 * @param siret of the beneficiary, null when it is not known
 * @param rna of an association, null when it has none or it is not known
 * @param objet what it pays for, in French
 * @param montant what is committed, above zero
 * @param debut day of the payment, or first day of the payments
 * @param fin last day of the payments; null when it was paid at once, on {@code debut}
 */
public record Subvention(
        String reference,
        LocalDate convenueLe,
        String beneficiaire,
        @Nullable Siret siret,
        @Nullable String rna,
        String objet,
        Montant montant,
        LocalDate debut,
        @Nullable LocalDate fin) {

    /** Whether the beneficiary is identified as the schema asks. */
    public boolean identifiee() {
        return siret != null || rna != null;
    }
}
