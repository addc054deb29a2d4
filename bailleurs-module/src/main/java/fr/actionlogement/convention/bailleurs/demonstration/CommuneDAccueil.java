package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.common.territoire.CodeCommune;

/** A real commune where fictitious operations stand. */
public record CommuneDAccueil(CodeCommune code, String nom) {}
