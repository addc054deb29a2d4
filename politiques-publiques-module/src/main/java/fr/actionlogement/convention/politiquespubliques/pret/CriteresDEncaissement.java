package fr.actionlogement.convention.politiquespubliques.pret;

import org.jspecify.annotations.Nullable;

/**
 * What a list of receipts keeps; a null criterion keeps everything.
 *
 * @param pret operation whose loan they pay
 * @param apres keyset: reference of the last receipt of the previous page
 */
public record CriteresDEncaissement(
        @Nullable String pret,
        @Nullable EtatDEncaissement etat,
        @Nullable String apres) {}
