package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;

/**
 * A term as computed.
 *
 * @param rang from 1
 * @param du first day
 * @param au last day; nothing is paid before it is past
 * @param mensualites months served
 * @param montant monthly aid times months
 */
public record TermePrevu(int rang, LocalDate du, LocalDate au, int mensualites, Montant montant) {}
