package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.tiers.Siren;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A loan as shown.
 *
 * @param ligne budget line of its commitment
 * @param montant what was granted
 * @param departLe start of the amortisation; null before the first drawing
 * @param prochaineLe next day on which something falls due; null when nothing does
 * @param tire drawn, net of what was taken back
 * @param restant balance today
 * @param appele everything that fell due, net of what joined the balance by a rescheduling
 * @param encaisse everything received
 * @param ferme whether its operation is over: nothing more will be drawn
 */
public record PretVu(
        String reference,
        String operation,
        String intitule,
        Siren bailleur,
        String nomDuBailleur,
        String ligne,
        ConditionsDePret conditions,
        Montant montant,
        LocalDate accordeLe,
        EtatDePret etat,
        @Nullable LocalDate departLe,
        @Nullable LocalDate prochaineLe,
        Montant tire,
        Montant restant,
        Montant appele,
        Montant encaisse,
        boolean ferme,
        int version) {

    /** Fell due and was not received. */
    public Montant du() {
        return appele.moins(encaisse);
    }
}
