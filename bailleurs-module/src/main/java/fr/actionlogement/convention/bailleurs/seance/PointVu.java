package fr.actionlogement.convention.bailleurs.seance;

import fr.actionlogement.convention.bailleurs.operation.StatutDOperation;
import fr.actionlogement.convention.common.montant.Montant;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the agenda.
 *
 * @param statut state of the operation now
 * @param montant what the convention brings in its plan
 * @param issue what became of it; null before the session is held
 * @param message why it could not be granted; null otherwise
 */
public record PointVu(
        String operation,
        String intitule,
        String nomDuBailleur,
        String ligne,
        StatutDOperation statut,
        long logements,
        Montant montant,
        Decision decision,
        @Nullable String motif,
        @Nullable Issue issue,
        @Nullable String message) {}
