package fr.actionlogement.convention.salaries.revision;

import fr.actionlogement.convention.salaries.bareme.Parametre;
import fr.actionlogement.convention.salaries.eligibilite.Produit;

/**
 * What a rule says of two aids at once.
 *
 * @param produit the aid asked for
 * @param avec the aid that runs already
 * @param admis whether they may run together
 * @param regle the value that says so
 */
public record Cumul(Produit produit, Produit avec, boolean admis, Parametre regle) {}
