package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;

/**
 * Two landlords that may be one: same name in the same département, articles and legal forms aside.
 *
 * @param premier the one with the more operations
 * @param second the other
 */
public record DoublonProbable(
        Departement departement,
        Siren premier,
        String nomDuPremier,
        long operationsDuPremier,
        Siren second,
        String nomDuSecond,
        long operationsDuSecond) {}
