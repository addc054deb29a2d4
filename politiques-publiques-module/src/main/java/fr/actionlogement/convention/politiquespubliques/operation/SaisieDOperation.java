package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.Periodicite;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.politiquespubliques.droit.ConditionsDePret;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the author of an operation says. The programme of the convention decides which of the optional parts are asked for.
 *
 * @param operateur who carries it; left out for a person in her own name, whom the file never names
 * @param pret loan asked for, null for none; its terms then follow
 * @param subvention grant asked for, null for none
 * @param expireLe last day on which the rights may be committed, null for none
 * @param qpv code of the priority district (ANRU)
 * @param validationAnru reference of the agency's validation, which opens the drawing right (ANRU)
 * @param secteur sector of the ORT perimeter (Action Cœur de Ville)
 * @param surface living area, whole square metres rounded down (Action Cœur de Ville)
 * @param derogation why the operation is paid by grant alone, null when it is not
 * @param proprietaireUnique whether one owner holds the whole building, asked of a private investor
 */
public record SaisieDOperation(
        @NotBlank(message = "Choisissez la convention.") @TexteSur(max = 30)
        String convention,

        @NotBlank(message = "Indiquez l’intitulé.") @TexteSur(max = 200)
        String intitule,

        @TexteSur(max = 160) @Nullable String operateur,
        @Nullable Siren siren,
        @Nullable Siret siret,
        @NotNull(message = "Indiquez la commune.") CodeCommune commune,
        @Nullable Montant pret,
        @Nullable Taux taux,
        @Nullable Integer dureeAns,
        @Nullable Integer differeAns,
        @Nullable Periodicite periodicite,
        @Nullable Montant subvention,
        @Nullable LocalDate expireLe,
        @TexteSur(max = 10) @Nullable String qpv,
        @TexteSur(max = 40) @Nullable String famille,
        @TexteSur(max = 200) @Nullable String validationAnru,
        @Nullable Integer plai,
        @Nullable Integer plus,
        @Nullable Integer rehabilites,
        @Nullable Integer residentialises,
        @Nullable Forme forme,
        @Nullable TypeDOperation type,
        @TexteSur(max = 120) @Nullable String secteur,
        @Nullable Integer surface,
        @Nullable Montant travaux,
        @Nullable Boolean anah,
        @TexteSur(max = 500) @Nullable String derogation,
        @Nullable Boolean proprietaireUnique,
        @Nullable Integer logements,
        @Nullable Integer salaries) {

    /** The SIREN given, or that of the SIRET. */
    public @Nullable Siren identifiant() {
        return siren == null && siret != null ? siret.siren() : siren;
    }

    /** The loan asked for, zero for none. */
    public Montant pretDemande() {
        return pret == null ? Montant.ZERO : pret;
    }

    /** The grant asked for, zero for none. */
    public Montant subventionDemandee() {
        return subvention == null ? Montant.ZERO : subvention;
    }

    /** The terms of the loan, null without loan. */
    @Nullable
    ConditionsDePret conditions() {
        return pretDemande().estNul() || taux == null || dureeAns == null || periodicite == null
                ? null
                : new ConditionsDePret(taux, dureeAns, differeAns == null ? 0 : differeAns, periodicite);
    }

    static int nombre(@Nullable Integer nombre) {
        return nombre == null ? 0 : nombre;
    }
}
