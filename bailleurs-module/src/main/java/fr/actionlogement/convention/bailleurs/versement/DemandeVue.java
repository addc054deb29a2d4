package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment request as shown.
 *
 * @param dossier what is paid: operation, call for funds or application
 * @param echeance name of the instalment
 * @param montant what was asked
 * @param declencheur kind of the evidence
 * @param justificatif its reference
 * @param justificatifLe its day
 * @param avancement per cent of the works done; null when the evidence is of another kind
 * @param certifie what was certified; null before
 * @param motifEcart why less than asked
 * @param retenue what is withheld of it, zero for nothing
 * @param verse what was paid, release of the withholding included
 * @param reverse what came back of it
 * @param exercice whose credits paid it; null before
 * @param version to be given back with an act
 */
public record DemandeVue(
        String reference,
        Dispositif dispositif,
        String dossier,
        Financeur financeur,
        String echeance,
        Montant montant,
        Declencheur declencheur,
        String justificatif,
        LocalDate justificatifLe,
        @Nullable Integer avancement,
        StatutDeDemande statut,
        String demandePar,
        LocalDate demandeLe,
        @Nullable Montant certifie,
        @Nullable String motifEcart,
        Montant retenue,
        @Nullable String motifRetenue,
        @Nullable Retenue retenueStatut,
        @Nullable String certifiePar,
        @Nullable LocalDate certifieLe,
        @Nullable String versePar,
        @Nullable LocalDate verseLe,
        @Nullable Exercice exercice,
        @Nullable String leveePar,
        @Nullable LocalDate leveeLe,
        Montant verse,
        Montant reverse,
        @Nullable String motifRejet,
        int version) {

    /** What the payment order pays, or would pay: what is certified but for what is withheld. */
    public Montant aPayer() {
        return (certifie == null ? montant : certifie).moins(retenue);
    }

    /** What may still be taken back. */
    public Montant reversible() {
        return verse.moins(reverse);
    }
}
