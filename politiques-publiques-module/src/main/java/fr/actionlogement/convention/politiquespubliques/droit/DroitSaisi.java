package fr.actionlogement.convention.politiquespubliques.droit;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A right that a file asks for.
 *
 * @param convention reference
 * @param exercice the only year that it may be called on, null for every year of the convention
 * @param beneficiaire who will receive the money; a label without a name where it is a person
 * @param expireLe last day on which it may be committed, null for none
 * @param pret terms, for a loan and only then
 */
public record DroitSaisi(
        String nature,
        String convention,
        @Nullable Exercice exercice,
        String beneficiaire,
        @Nullable Siren siren,
        @Nullable Siret siret,
        @Nullable CodeCommune commune,
        Montant montant,
        @Nullable LocalDate expireLe,
        @Nullable ConditionsDePret pret) {}
