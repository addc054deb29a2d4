package fr.actionlogement.convention.common.travail.interne;

/**
 * Who takes care of an item.
 *
 * @param utilisateur identifier of the account
 * @param nom its name
 */
record PriseEnCharge(String utilisateur, String nom) {}
