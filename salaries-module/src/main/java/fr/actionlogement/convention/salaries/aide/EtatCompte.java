package fr.actionlogement.convention.salaries.aide;

/**
 * How many aids of a product are in a state.
 *
 * @param produit code of the product
 * @param libelleProduit its name
 * @param etat state
 * @param dossiers files
 * @param aides aids they stand for
 */
public record EtatCompte(String produit, String libelleProduit, Etat etat, long dossiers, long aides) {}
