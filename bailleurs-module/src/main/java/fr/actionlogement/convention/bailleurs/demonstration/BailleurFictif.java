package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.bailleur.CategorieDeBailleur;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;

/** A landlord that does not exist. */
public record BailleurFictif(
        Siren siren, String nom, CategorieDeBailleur categorie, boolean groupe, Departement departement) {}
