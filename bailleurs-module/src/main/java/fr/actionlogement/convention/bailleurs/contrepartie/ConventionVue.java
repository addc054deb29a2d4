package fr.actionlogement.convention.bailleurs.contrepartie;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import java.time.LocalDate;

/**
 * A convention de gestion en flux.
 *
 * @param droits rights open in flux in that département, still owed by that landlord
 */
public record ConventionVue(
        Siren bailleur,
        String nomDuBailleur,
        Departement departement,
        String nomDuDepartement,
        LocalDate signeeLe,
        String document,
        String enregistreePar,
        long droits) {}
