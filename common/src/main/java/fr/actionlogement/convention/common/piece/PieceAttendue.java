package fr.actionlogement.convention.common.piece;

/**
 * A document that a dossier expects.
 *
 * @param code stable, upper case, for instance {@code ORDRE-DE-SERVICE}
 * @param libelle French name
 * @param phase French name of the step it belongs to, for instance {@code Dépôt}
 * @param obligatoire whether the dossier is incomplete without it
 * @param bloquante whether {@link Pieces#exiger} refuses the next act without it
 */
public record PieceAttendue(String code, String libelle, String phase, boolean obligatoire, boolean bloquante) {}
