package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.territoire.CodeCommune;

/** A priority district; {@code npnru} when the new programme of urban renewal retains it. */
public record Quartier(String code, String nom, CodeCommune commune, boolean npnru, String source) {}
