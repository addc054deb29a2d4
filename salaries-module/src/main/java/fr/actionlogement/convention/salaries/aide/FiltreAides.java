package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.Departement;
import org.jspecify.annotations.Nullable;

/**
 * What a list of aids is narrowed to; null does not narrow.
 *
 * @param produit code of the product
 * @param etat state
 * @param departement of the dwelling
 * @param exercice whose allotment bears the aid
 */
public record FiltreAides(
        @Nullable String produit,
        @Nullable Etat etat,
        @Nullable Departement departement,
        @Nullable Exercice exercice) {}
