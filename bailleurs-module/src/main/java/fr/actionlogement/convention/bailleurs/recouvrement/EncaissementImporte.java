package fr.actionlogement.convention.bailleurs.recouvrement;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;

/**
 * A transfer as a file says it.
 *
 * @param pret reference of the loan
 * @param piece reference of the transfer
 */
public record EncaissementImporte(String pret, Montant montant, LocalDate recuLe, String piece) {}
