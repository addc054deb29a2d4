package fr.actionlogement.convention.common.piece.interne;

/**
 * A document that passed the examination.
 *
 * @param nom of its file, safe to store
 * @param media found in its content
 * @param empreinte SHA-256
 */
public record ContenuDePiece(String nom, String media, byte[] octets, byte[] empreinte) {}
