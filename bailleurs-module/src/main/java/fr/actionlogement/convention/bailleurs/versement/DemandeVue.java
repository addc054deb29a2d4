package fr.actionlogement.convention.bailleurs.versement;

import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment request as shown.
 *
 * @param operation reference of the operation
 * @param echeance name of the instalment
 * @param justificatif reference of the evidence
 * @param exercice whose credits paid it; null before
 * @param version to be given back with an act
 */
public record DemandeVue(
        String reference,
        String operation,
        Financeur financeur,
        String echeance,
        Montant montant,
        String justificatif,
        StatutDeDemande statut,
        String demandePar,
        LocalDate demandeLe,
        @Nullable String certifiePar,
        @Nullable LocalDate certifieLe,
        @Nullable String versePar,
        @Nullable LocalDate verseLe,
        @Nullable Exercice exercice,
        @Nullable String motifRejet,
        int version) {}
