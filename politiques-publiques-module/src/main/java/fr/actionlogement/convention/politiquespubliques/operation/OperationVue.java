package fr.actionlogement.convention.politiquespubliques.operation;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.tiers.Siret;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An operation as shown; see {@link SaisieDOperation} for what is entered.
 *
 * @param livres dwellings delivered, null before completion
 * @param etiquette energy label proved at completion, null when the condition is none
 * @param preuve what proves completion, null before
 * @param version to send back in {@code If-Match} on a change
 */
public record OperationVue(
        String reference,
        String programme,
        String convention,
        String intitule,
        String operateur,
        @Nullable Siren siren,
        @Nullable Siret siret,
        CodeCommune commune,
        EtatDOperation etat,
        String auteur,
        @Nullable String validePar,
        @Nullable LocalDate valideLe,
        @Nullable String achevePar,
        @Nullable LocalDate acheveLe,
        @Nullable String preuve,
        @Nullable String motif,
        Instant modifieLe,
        long version,
        @Nullable String qpv,
        @Nullable String famille,
        @Nullable String validationAnru,
        int plai,
        int plus,
        int rehabilites,
        int residentialises,
        @Nullable Forme forme,
        @Nullable TypeDOperation type,
        @Nullable String secteur,
        @Nullable Integer surface,
        @Nullable Montant travaux,
        boolean anah,
        @Nullable String derogation,
        int logements,
        int salaries,
        @Nullable Integer livres,
        @Nullable Integer livresSalaries,
        @Nullable String etiquette) {

    /** Whether it belongs to a town centre rather than to urban renewal. */
    public boolean centreVille() {
        return programme.equals("ACV");
    }

    /** Dwellings planned, whatever the kind. */
    public int prevus() {
        return centreVille() ? logements : plai + plus + rehabilites + residentialises;
    }
}
