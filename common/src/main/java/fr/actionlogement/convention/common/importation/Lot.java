package fr.actionlogement.convention.common.importation;

/**
 * The lot being applied or undone, as its type sees it.
 *
 * @param id identifier
 * @param reference what users read, for instance {@code IMP-000012}; to be quoted in motifs
 * @param fichier name of the deposited file
 * @param deposePar who deposited it: the author of what its rows enter, whoever applies them
 */
public record Lot(long id, String reference, String fichier, String deposePar) {}
