package fr.actionlogement.convention.bailleurs.foncierelogement;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call for funds as shown.
 *
 * @param depuis since when it is in that state
 * @param engagement its commitment; null before
 * @param engage committed, net of releases
 * @param verse paid
 * @param motif of a rejection or a cancellation
 * @param version to be given back with an act
 */
public record AppelVu(
        String reference,
        String convention,
        Exercice exercice,
        String objet,
        String justificatif,
        Montant montant,
        StatutDAppel statut,
        Instant depuis,
        String deposePar,
        LocalDate deposeLe,
        @Nullable String engagePar,
        @Nullable LocalDate engageLe,
        @Nullable UUID engagement,
        Montant engage,
        Montant verse,
        @Nullable String motif,
        int version) {}
