package fr.actionlogement.convention.bailleurs.recouvrement;

import fr.actionlogement.convention.common.montant.Montant;

/**
 * What is late, by age.
 *
 * @param echeances lines
 * @param prets loans that they are of
 */
public record BilanDImpayes(AgeDImpaye age, long echeances, long prets, Montant reste) {}
