package fr.actionlogement.convention.politiquespubliques.demonstration;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.politiquespubliques.appel.Etat;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fictitious call, with where it stands.
 *
 * @param reference null until the calls are put in the order of their dates
 * @param dossier operation that it is called for, null when for none
 * @param engagement identifier in the ledger, chosen before
 */
public record AppelFictif(
        String reference,
        String convention,
        String programme,
        String ligne,
        int exercice,
        String nature,
        @Nullable String dossier,
        Montant montant,
        String objet,
        String justificatif,
        String beneficiaire,
        @Nullable CodeCommune commune,
        LocalDate date,
        Etat etat,
        UUID engagement,
        Montant certifie,
        Montant paye) {

    AppelFictif numerote(String numero) {
        return new AppelFictif(
                numero,
                convention,
                programme,
                ligne,
                exercice,
                nature,
                dossier,
                montant,
                objet,
                justificatif,
                beneficiaire,
                commune,
                date,
                etat,
                engagement,
                certifie,
                paye);
    }

    /** Whether the ledger knows it. */
    public boolean engage() {
        return etat == Etat.ENGAGE || etat == Etat.CERTIFIE || etat == Etat.PAYE;
    }
}
