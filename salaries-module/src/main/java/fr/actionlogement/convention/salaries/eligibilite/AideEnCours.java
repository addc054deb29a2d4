package fr.actionlogement.convention.salaries.eligibilite;

/**
 * Another aid that the person has, running on the day of the request.
 *
 * @param produit product
 * @param memeObjet whether it bears on the same dwelling or operation
 */
public record AideEnCours(Produit produit, boolean memeObjet) {}
