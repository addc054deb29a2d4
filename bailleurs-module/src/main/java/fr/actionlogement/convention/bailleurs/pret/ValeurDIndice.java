package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.bailleurs.echange.Grade;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.LocalDate;

/**
 * A published value of an index.
 *
 * @param depuis first day
 * @param source where it was published
 */
public record ValeurDIndice(LocalDate depuis, Taux taux, String source, Grade grade, String enregistreePar) {}
