package fr.actionlogement.convention.common.subvention.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.subvention.Subvention;
import java.util.List;

/**
 * What an axis has to publish.
 *
 * @param nombre grants that the file holds
 * @param montant their sum
 * @param incompletes how many are left out because their beneficiary has neither SIRET nor RNA
 * @param montantIncomplet their sum
 * @param aCompleter the first of them
 */
public record BilanDesSubventions(
        String axe,
        long nombre,
        Montant montant,
        long incompletes,
        Montant montantIncomplet,
        List<Subvention> aCompleter) {}
