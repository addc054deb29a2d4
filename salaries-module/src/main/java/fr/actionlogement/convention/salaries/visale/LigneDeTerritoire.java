package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;

/**
 * Guarantees of a département.
 */
public record LigneDeTerritoire(
        String departement, String nom, long enCours, Montant loyers, long sinistres, Montant indemnise) {}
