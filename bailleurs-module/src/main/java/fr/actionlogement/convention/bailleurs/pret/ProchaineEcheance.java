package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.LocalDate;

/**
 * What falls due next on a loan, at the rates known today.
 *
 * @param restant balance after it
 */
public record ProchaineEcheance(
        String pret,
        String operation,
        String nomDuBailleur,
        LocalDate date,
        Taux taux,
        Montant interets,
        Montant capital,
        Montant montant,
        Montant restant) {}
