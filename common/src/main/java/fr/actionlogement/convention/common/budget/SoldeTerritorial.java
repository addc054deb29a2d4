package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.Departement;
import org.jspecify.annotations.Nullable;

/**
 * What a line, or the lines below an upper node, holds in a département.
 *
 * @param departement null for what is not located
 * @param reserve held and not committed
 * @param engage committed (AE)
 * @param verse paid (CP)
 */
public record SoldeTerritorial(@Nullable Departement departement, Montant reserve, Montant engage, Montant verse) {}
