package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;

/** What a rate, a margin and a floor may be. */
final class ReglesDeTaux {

    private static final long MAXIMUM = 100_000;

    private ReglesDeTaux() {}

    /**
     * Refuses a rate that no loan bears.
     *
     * @param indexe whether it is a margin, which may be negative
     */
    static void exiger(String champ, Taux taux, boolean indexe) {
        long minimum = indexe ? -MAXIMUM : 0;
        if (taux.millioniemes() < minimum || taux.millioniemes() > MAXIMUM) {
            throw RegleNonRespectee.surChamp(
                    champ,
                    "taux-hors-bornes",
                    indexe
                            ? "La marge ajoutée à l’indice va de -10\u00A0% à 10\u00A0%."
                            : "Ce taux va de 0\u00A0% à 10\u00A0%.");
        }
    }
}
