package fr.actionlogement.convention.common.territoire;

/**
 * A département with its names.
 *
 * @param code its code
 * @param nom its name, for instance {@code Nord}
 * @param region the name of its région
 */
public record FicheDepartement(Departement code, String nom, String region) {}
