package fr.actionlogement.convention.politiquespubliques.operation;

import org.jspecify.annotations.Nullable;

/** The environmental condition of a type of operation; {@code classeMaximale} is the worst label accepted, null for none. */
public record Exigence(
        TypeDOperation type, String libelle, @Nullable String classeMaximale, String source) {}
