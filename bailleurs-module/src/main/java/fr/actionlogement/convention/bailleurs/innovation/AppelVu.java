package fr.actionlogement.convention.bailleurs.innovation;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.List;

/**
 * A call for projects as shown.
 *
 * @param accorde grants, net of what they released
 * @param verse paid on them
 */
public record AppelVu(
        String reference,
        String intitule,
        String theme,
        LocalDate ouvertLe,
        LocalDate closLe,
        Montant enveloppe,
        int membresMinimum,
        Montant accorde,
        Montant verse,
        long candidatures,
        List<Critere> criteres) {

    /** What the grants of the call still leave. */
    public Montant disponible() {
        return enveloppe.moins(accorde);
    }

    /** Whether one may apply on that day. */
    public boolean recoitAu(LocalDate jour) {
        return !jour.isBefore(ouvertLe) && !jour.isAfter(closLe);
    }

    /** In French, where the call stands on that day. */
    public String etatAu(LocalDate jour) {
        if (jour.isBefore(ouvertLe)) {
            return "À venir";
        }
        return jour.isAfter(closLe) ? "Clos" : "Ouvert";
    }
}
