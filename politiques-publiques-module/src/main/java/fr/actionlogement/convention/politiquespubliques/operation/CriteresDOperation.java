package fr.actionlogement.convention.politiquespubliques.operation;

import org.jspecify.annotations.Nullable;

/** What a list of operations keeps; a null criterion keeps everything, {@code apres} is the keyset of the page. */
public record CriteresDOperation(
        @Nullable String programme,
        @Nullable EtatDOperation etat,
        @Nullable String apres) {}
