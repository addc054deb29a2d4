package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a partner paid under the convention.
 *
 * @param contrat the partner's reference of the contract
 * @param premierMois first unpaid month; null for damage
 * @param mois unpaid months, one after the other; zero for damage
 * @param indemniseLe day of the payment to the landlord
 * @param recouvre received from the tenant since
 */
public record SinistreDePartenaire(
        String partenaire,
        String reference,
        String contrat,
        NatureDeSinistre nature,
        @Nullable LocalDate premierMois,
        int mois,
        Montant indemnite,
        Montant recouvre,
        LocalDate indemniseLe,
        Exercice exercice) {

    /** What makes it unique. */
    public String cle() {
        return partenaire + "\u0001" + reference;
    }

    /** What finds its contract. */
    public String cleDuContrat() {
        return partenaire + "\u0001" + contrat;
    }
}
