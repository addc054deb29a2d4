package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;

/**
 * A landlord as shown.
 *
 * @param departement where its seat is
 * @param version to be given back with a change
 */
public record BailleurVu(
        Siren siren,
        String nom,
        CategorieDeBailleur categorie,
        boolean groupeActionLogement,
        Departement departement,
        int version) {}
