package fr.actionlogement.convention.politiquespubliques.appel;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call for funds as shown.
 *
 * @param convention reference
 * @param programme code
 * @param exercice year whose allotment bears it
 * @param auTitreDe year of the convention that it uses
 * @param dossier file that opens the right to call, null when the programme asks for none
 * @param montant what is called
 * @param engagement identifier in the ledger, null before the commitment
 * @param engage what remains committed
 * @param certifie sum of the services faits
 * @param paye sum of the payment orders
 * @param version to send back in {@code If-Match} on a change
 */
public record AppelVue(
        String reference,
        String convention,
        String programme,
        Exercice exercice,
        Exercice auTitreDe,
        String nature,
        @Nullable String dossier,
        Montant montant,
        String objet,
        @Nullable String justificatif,
        String beneficiaire,
        @Nullable CodeCommune commune,
        LocalDate dateAppel,
        Etat etat,
        @Nullable UUID engagement,
        Montant engage,
        Montant certifie,
        Montant paye,
        String auteur,
        @Nullable String engagePar,
        Instant modifieLe,
        long version,
        List<ServiceFaitVu> servicesFaits,
        List<OrdreDePaiementVu> paiements) {

    /** Whether it is called after the year of the convention that it uses. */
    public boolean tardif() {
        return auTitreDe.compareTo(exercice) < 0;
    }

    /** What may still be certified. */
    public Montant aCertifier() {
        return engage.moins(certifie);
    }

    /** What may be ordered for payment now. */
    public Montant aPayer() {
        return certifie.moins(paye);
    }

    /** What would be released if the call ended now. */
    public Montant aLiberer() {
        return engage.moins(paye);
    }
}
