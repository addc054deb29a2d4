package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.Instant;

/**
 * A row of the list of operations.
 *
 * @param montantActionLogement what the convention brings in the plan
 * @param depuis since when it is in that state
 */
public record LigneDOperation(
        String reference,
        String intitule,
        String bailleur,
        String nomDuBailleur,
        String commune,
        String nomDeLaCommune,
        String departement,
        NatureDOperation nature,
        String ligne,
        StatutDOperation statut,
        long nombreDeLogements,
        Montant cout,
        Montant montantActionLogement,
        Instant depuis) {}
