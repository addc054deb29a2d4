package fr.actionlogement.convention.politiquespubliques.appel;

import org.jspecify.annotations.Nullable;

/**
 * What a list of calls keeps; a null criterion keeps everything.
 *
 * @param programme code
 * @param etat state
 * @param exercice year
 * @param convention reference
 * @param dossier file they are called for
 * @param apres keyset: reference of the last call of the previous page
 */
public record FiltreDAppels(
        @Nullable String programme,
        @Nullable Etat etat,
        @Nullable Integer exercice,
        @Nullable String convention,
        @Nullable String dossier,
        @Nullable String apres) {}
