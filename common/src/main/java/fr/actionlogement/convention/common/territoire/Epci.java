package fr.actionlogement.convention.common.territoire;

import fr.actionlogement.convention.common.tiers.Siren;

/**
 * An intercommunalité à fiscalité propre, or the Métropole de Lyon.
 *
 * @param code its SIREN
 * @param nom name as published, for instance {@code Métropole Européenne de Lille}
 */
public record Epci(Siren code, String nom) {}
