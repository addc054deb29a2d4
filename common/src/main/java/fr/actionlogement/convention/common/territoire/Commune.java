package fr.actionlogement.convention.common.territoire;

import org.jspecify.annotations.Nullable;

/**
 * A commune of the code officiel géographique.
 *
 * @param code INSEE code
 * @param nom full name with its article and accents
 * @param departement the département it belongs to
 * @param region INSEE code of its région
 * @param codePostal its main postal code, if it has one
 * @param population municipal population published by INSEE, 0 when none is published
 */
public record Commune(
        CodeCommune code,
        String nom,
        Departement departement,
        String region,
        @Nullable String codePostal,
        int population) {}
