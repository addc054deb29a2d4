package fr.actionlogement.convention.salaries.eligibilite;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Zone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dwelling; null is « not known ».
 *
 * @param zone ABC zone, where the commune is not given
 * @param grandeAgglomeration whether the urban area is above the size of the rules
 * @param occupation how the person lives there
 * @param residencePrincipale whether it is the main home
 * @param entree first day in the dwelling
 * @param effetBail first day of the lease
 * @param dureeBail months of the lease
 * @param loyer monthly rent and charges
 * @param aideAuLogement monthly APL or ALS
 * @param depot deposit asked by the landlord
 * @param bailMobilite whether the lease is a bail mobilité
 * @param bailleurProche whether the landlord is close family
 * @param aideFsl whether the FSL already gives an aid of the same kind
 */
public record Logement(
        @Nullable CodeCommune commune,
        @Nullable Zone zone,
        @Nullable Boolean grandeAgglomeration,
        @Nullable Occupation occupation,
        @Nullable Boolean residencePrincipale,
        @Nullable Parc parc,
        @Nullable LocalDate entree,
        @Nullable LocalDate effetBail,
        @Nullable Integer dureeBail,
        @Nullable Montant loyer,
        @Nullable Montant aideAuLogement,
        @Nullable Montant depot,
        @Nullable Boolean bailMobilite,
        @Nullable Boolean bailleurProche,
        @Nullable Boolean aideFsl) {

    /** Nothing is known. */
    public static final Logement INCONNU =
            new Logement(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
}
