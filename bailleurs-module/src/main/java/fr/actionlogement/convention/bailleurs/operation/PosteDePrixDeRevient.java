package fr.actionlogement.convention.bailleurs.operation;

/**
 * An item of the dated list.
 *
 * @param code what an entry names
 * @param source where the list comes from
 * @param grade PUBLIE, DEDUIT or HYPOTHESE
 */
public record PosteDePrixDeRevient(String code, String libelle, String source, String grade) {}
