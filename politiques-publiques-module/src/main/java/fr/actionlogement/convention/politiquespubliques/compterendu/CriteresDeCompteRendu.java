package fr.actionlogement.convention.politiquespubliques.compterendu;

import org.jspecify.annotations.Nullable;

/**
 * What a list of reports keeps; a null criterion keeps everything.
 *
 * @param apres keyset: reference of the last report of the previous page
 */
public record CriteresDeCompteRendu(
        @Nullable String programme,
        @Nullable String convention,
        @Nullable String apres) {}
