package fr.actionlogement.convention.salaries.simulation;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;

/**
 * A month of a simulated loan.
 *
 * @param echeance everything paid that month
 * @param restant balance afterwards
 */
public record MoisDePret(
        int rang,
        LocalDate date,
        Montant echeance,
        Montant capital,
        Montant interets,
        Montant assurance,
        Montant restant) {}
