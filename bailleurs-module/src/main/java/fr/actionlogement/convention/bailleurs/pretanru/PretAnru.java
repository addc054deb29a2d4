package fr.actionlogement.convention.bailleurs.pretanru;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import java.time.LocalDate;

/**
 * A bonified loan as it was last told.
 *
 * @param dossier file of the axis that makes it
 * @param ligne budget line that counts it
 * @param nom name of the landlord in that file
 * @param inscrit whether that SIREN is in the register
 */
public record PretAnru(
        String dossier,
        String ligne,
        Siren bailleur,
        String nom,
        boolean inscrit,
        CodeCommune commune,
        String objet,
        int logements,
        Montant engage,
        Montant verse,
        LocalDate date) {}
