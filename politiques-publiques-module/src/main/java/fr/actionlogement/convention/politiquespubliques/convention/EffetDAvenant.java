package fr.actionlogement.convention.politiquespubliques.convention;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;

/**
 * What an amendment makes of a year.
 *
 * @param engage what is committed on that year: the agreed amount never passes under it
 */
public record EffetDAvenant(Exercice exercice, Montant avant, Montant apres, Montant engage) {

    /** What the calls could still use afterwards. */
    public Montant reste() {
        return apres.moins(engage);
    }
}
