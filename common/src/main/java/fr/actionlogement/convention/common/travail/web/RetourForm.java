package fr.actionlogement.convention.common.travail.web;

import fr.actionlogement.convention.common.travail.interne.Charge;
import fr.actionlogement.convention.common.travail.interne.CleDeTache;
import fr.actionlogement.convention.common.travail.interne.CriteresDeTravail;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the list to come back to: an item that was listed has the axis and the act of its filters.
 *
 * @param parAxe whether the list was that of one axis
 * @param parActe whether it was that of one act
 * @param parCharge whose items it showed
 */
record RetourForm(boolean parAxe, boolean parActe, @Nullable Charge parCharge) {

    CriteresDeTravail depuis(CleDeTache cle) {
        return new CriteresDeTravail(parAxe ? cle.axe() : null, parActe ? cle.acte() : null, parCharge);
    }
}
