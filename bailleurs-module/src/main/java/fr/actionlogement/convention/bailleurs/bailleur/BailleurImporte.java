package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.tiers.Siren;

/** A landlord that a file describes. */
public record BailleurImporte(Siren siren, SaisieDeBailleur saisie) {}
