package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.LocalDate;

/**
 * A term that a partner paid on a Mobili-Jeune aid it granted under the convention.
 *
 * @param reference the partner's, of the aid
 * @param du first day of the first month paid
 * @param quittances rent receipts received, one per month
 * @param justificatif where the partner keeps them
 * @param exercice whose credits paid
 */
public record TermeDePartenaire(
        String partenaire,
        String reference,
        LocalDate du,
        int quittances,
        String justificatif,
        Montant montant,
        LocalDate payeLe,
        Exercice exercice) {

    /** Last day of the last month paid. */
    public LocalDate au() {
        return du.plusMonths(quittances).minusDays(1);
    }

    /** What makes the aid unique. */
    public String cleDeLAide() {
        return partenaire + "\u0001" + reference;
    }

    /** What makes the term unique. */
    public String cle() {
        return cleDeLAide() + "\u0001" + du;
    }
}
