package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;

/** An item of the cost: its code, its French name, its amount. */
public record PosteVu(String poste, String libelle, Montant montant) {}
