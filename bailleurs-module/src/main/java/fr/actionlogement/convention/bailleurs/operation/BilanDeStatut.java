package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;

/**
 * The operations in one state.
 *
 * @param nombre operations
 * @param logements dwellings
 * @param montant what the convention brings in their plans
 */
public record BilanDeStatut(StatutDOperation statut, long nombre, long logements, Montant montant) {}
