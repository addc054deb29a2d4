package fr.actionlogement.convention.bailleurs.demonstration;

import fr.actionlogement.convention.bailleurs.operation.Financeur;
import fr.actionlogement.convention.bailleurs.versement.StatutDeDemande;
import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment request that does not exist, for the whole of an instalment.
 *
 * @param avancement per cent of the works done; null when the instalment does not follow them
 * @param certifie day of the service fait; null before
 * @param verse day of the payment; null before
 */
public record DemandeFictive(
        String reference,
        String operation,
        Financeur financeur,
        int rang,
        String libelle,
        UUID engagement,
        Montant montant,
        StatutDeDemande statut,
        LocalDate demande,
        @Nullable Integer avancement,
        @Nullable LocalDate certifie,
        @Nullable LocalDate verse) {}
