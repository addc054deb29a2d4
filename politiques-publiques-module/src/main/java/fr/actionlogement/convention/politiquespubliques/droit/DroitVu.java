package fr.actionlogement.convention.politiquespubliques.droit;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A right as shown.
 *
 * @param montant what it allows
 * @param appele calls deposited on it and not given up
 * @param engage what remains committed on it
 * @param certifie services faits on it
 * @param verse paid on it
 */
public record DroitVu(
        String dossier,
        String nature,
        String programme,
        String convention,
        @Nullable Exercice exercice,
        String beneficiaire,
        @Nullable Siren siren,
        @Nullable Siret siret,
        @Nullable CodeCommune commune,
        EtatDeDroit etat,
        @Nullable LocalDate ouvertLe,
        @Nullable LocalDate expireLe,
        @Nullable ConditionsDePret pret,
        Montant montant,
        Montant appele,
        Montant engage,
        Montant certifie,
        Montant verse) {

    /** What may still be committed. */
    public Montant reste() {
        return montant.moins(engage);
    }
}
