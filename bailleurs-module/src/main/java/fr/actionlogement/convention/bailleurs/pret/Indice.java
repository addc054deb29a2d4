package fr.actionlogement.convention.bailleurs.pret;

import java.util.List;

/**
 * An index that loans follow.
 *
 * @param valeurs the latest first
 */
public record Indice(String code, String libelle, List<ValeurDIndice> valeurs) {}
