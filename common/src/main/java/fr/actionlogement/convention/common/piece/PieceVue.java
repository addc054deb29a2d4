package fr.actionlogement.convention.common.piece;

import java.time.Instant;

/**
 * A document that is there.
 *
 * @param type code of the {@link PieceAttendue} it answers, {@code AUTRE} for any other
 * @param nom name of its file
 * @param media media type, found in its content
 * @param octets size
 * @param empreinte SHA-256 of its content, hexadecimal
 */
public record PieceVue(
        long id,
        String type,
        String nom,
        String media,
        long octets,
        String empreinte,
        String deposePar,
        Instant deposeLe) {}
