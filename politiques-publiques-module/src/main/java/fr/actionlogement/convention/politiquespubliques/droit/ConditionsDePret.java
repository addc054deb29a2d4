package fr.actionlogement.convention.politiquespubliques.droit;

import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.Periodicite;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import jakarta.validation.constraints.NotNull;

/**
 * Terms of a loan.
 *
 * @param taux yearly, fixed
 * @param dureeAns years, the deferral included
 * @param differeAns years during which the principal is not paid back
 */
public record ConditionsDePret(
        @NotNull(message = "Indiquez le taux du prêt.") Taux taux,
        @NotNull(message = "Indiquez la durée du prêt.") Integer dureeAns,

        @NotNull(message = "Indiquez le différé, au besoin zéro.")
        Integer differeAns,

        @NotNull(message = "Choisissez la périodicité.") Periodicite periodicite) {

    private static final Taux TAUX_MAXIMAL = Taux.dePointsDeBase(2_000);
    private static final int DUREE_MAXIMALE = 60;

    /**
     * Refuses terms that make no schedule.
     *
     * @throws RegleNonRespectee naming the field
     */
    public void exiger() {
        if (taux.compareTo(Taux.ZERO) < 0 || taux.compareTo(TAUX_MAXIMAL) > 0) {
            throw RegleNonRespectee.surChamp("taux", "taux-invalide", "Le taux va de 0 à 20\u00a0%.");
        }
        if (dureeAns < 1 || dureeAns > DUREE_MAXIMALE) {
            throw RegleNonRespectee.surChamp("dureeAns", "duree-invalide", "La durée va de 1 à 60 ans.");
        }
        if (differeAns < 0 || differeAns >= dureeAns) {
            throw RegleNonRespectee.surChamp(
                    "differeAns", "differe-invalide", "Le différé laisse au moins un an pour amortir.");
        }
    }
}
