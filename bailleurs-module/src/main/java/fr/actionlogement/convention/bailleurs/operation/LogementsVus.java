package fr.actionlogement.convention.bailleurs.operation;

/** Dwellings under one product. */
public record LogementsVus(Produit produit, int nombre) {}
