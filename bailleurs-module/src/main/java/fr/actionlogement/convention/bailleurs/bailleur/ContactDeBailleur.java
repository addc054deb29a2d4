package fr.actionlogement.convention.bailleurs.bailleur;

/** A service to write to, with the landlord it belongs to. */
public record ContactDeBailleur(BailleurVu bailleur, ContactVu contact) {}
