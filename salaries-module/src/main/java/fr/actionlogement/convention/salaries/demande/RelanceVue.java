package fr.actionlogement.convention.salaries.demande;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;

/**
 * A reminder that was sent.
 *
 * @param depuis day of the oldest unpaid instalment
 * @param du sum asked for
 */
public record RelanceVue(NiveauDeRelance niveau, LocalDate depuis, Montant du, LocalDate le, String par) {}
