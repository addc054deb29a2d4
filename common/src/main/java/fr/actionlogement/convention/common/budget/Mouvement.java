package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of a batch handed to {@link Budget#imputer}.
 *
 * @param type what it does
 * @param montant centimes, positive but for what takes an allotment or a reservation back
 * @param imputation where; null for a movement on an existing commitment
 * @param engagement the commitment, chosen by the caller for a new one; null for an allotment
 * @param exercice whose credits are used; null for that of the commitment
 * @param dateEffet day of effect, not in the future
 * @param motif why, in French, not blank
 * @param contrepasse sequence of the entry of the same line that this one reverses, null when it reverses none
 */
public record Mouvement(
        TypeDeMouvement type,
        Montant montant,
        @Nullable Imputation imputation,
        @Nullable UUID engagement,
        @Nullable Exercice exercice,
        LocalDate dateEffet,
        String motif,
        @Nullable Long contrepasse) {

    /** Room held for a new dossier. */
    public static Mouvement reservation(UUID engagement, Imputation imputation, Montant montant) {
        return nouveau(TypeDeMouvement.RESERVATION, engagement, imputation, montant);
    }

    /** A new commitment; on the identifier of a reservation, that room is used first. */
    public static Mouvement engagement(UUID engagement, Imputation imputation, Montant montant) {
        return nouveau(TypeDeMouvement.ENGAGEMENT, engagement, imputation, montant);
    }

    /** A payment on a commitment, with the credits (CP) of an exercice. */
    public static Mouvement versement(
            UUID engagement, Montant montant, Exercice credits, LocalDate date, String motif) {
        return new Mouvement(TypeDeMouvement.VERSEMENT, montant, null, engagement, credits, date, motif, null);
    }

    /** Any movement on an existing commitment, charged to the exercice of that commitment. */
    public static Mouvement sur(UUID engagement, TypeDeMouvement type, Montant montant, LocalDate date, String motif) {
        return new Mouvement(type, montant, null, engagement, null, date, motif, null);
    }

    /** A change of the annual allotment of a line. */
    public static Mouvement dotation(String ligne, Exercice exercice, Montant variation, LocalDate date, String motif) {
        Imputation ou = new Imputation(ligne, exercice, "DOTATION", date, "CONVENTION", "Action Logement", null, motif);
        return new Mouvement(TypeDeMouvement.DOTATION, variation, ou, null, exercice, date, motif, null);
    }

    private static Mouvement nouveau(TypeDeMouvement type, UUID engagement, Imputation ou, Montant montant) {
        return new Mouvement(type, montant, ou, engagement, ou.exercice(), ou.dateEffet(), ou.motif(), null);
    }
}
