package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import org.jspecify.annotations.Nullable;

/**
 * A landlord as shown.
 *
 * @param departement where its seat is
 * @param absorbePar who took it over; null while it stands
 * @param version to be given back with a change
 */
public record BailleurVu(
        Siren siren,
        String nom,
        CategorieDeBailleur categorie,
        boolean groupeActionLogement,
        Departement departement,
        @Nullable Siren absorbePar,
        int version) {}
