package fr.actionlogement.convention.bailleurs.energie;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.List;

/**
 * A report of energy and carbon.
 *
 * @param au day at which it stands
 * @param lignes in the order of their codes
 * @param total their sum
 * @param dureeDeVie years during which a yearly gain counts in the cost of a tonne
 * @param cibles what the plan announces
 */
public record BilanDuPlan(
        LocalDate au, List<LigneDuPlan> lignes, LigneDuPlan total, Parametre dureeDeVie, List<CibleDuPlan> cibles) {

    static BilanDuPlan de(LocalDate au, List<LigneDuPlan> lignes, Parametre dureeDeVie, List<CibleDuPlan> cibles) {
        LigneDuPlan rien = new LigneDuPlan(
                "", "Total", 0, 0, 0, 0, 0, 0, 0, 0, 0, Montant.ZERO, Montant.ZERO, 0, dureeDeVie.valeur());
        return new BilanDuPlan(au, lignes, lignes.stream().reduce(rien, LigneDuPlan::plus), dureeDeVie, cibles);
    }
}
