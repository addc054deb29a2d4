package fr.actionlogement.convention.common.pret;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;

/**
 * Principal paid back before its time. The whole balance closes the loan, with the interest run until that day.
 *
 * @param montant principal, strictly positive, at most the balance of that day
 * @param effet what a partial repayment changes
 */
public record RemboursementAnticipe(LocalDate date, Montant montant, Effet effet) implements Evenement {

    /** What a partial early repayment changes. */
    public enum Effet {
        /** Same term, lower instalments. */
        REDUIRE_ECHEANCE("Réduire les échéances"),
        /** Same instalments, shorter term. */
        REDUIRE_DUREE("Raccourcir la durée");

        private final String libelle;

        Effet(String libelle) {
            this.libelle = libelle;
        }

        /** French name. */
        public String libelle() {
            return libelle;
        }
    }
}
