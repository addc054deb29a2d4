package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger, as read.
 *
 * @param ligne code of the line
 * @param sequence number on the line, from 1, without a gap
 * @param exercice whose credits it uses
 * @param millesime exercice of the commitment
 * @param contrepasse sequence of the entry it reverses, null when it reverses none
 */
public record EcritureVue(
        String ligne,
        long sequence,
        TypeDeMouvement type,
        int exercice,
        int millesime,
        Montant montant,
        String nature,
        String dossier,
        String beneficiaire,
        @Nullable String commune,
        String auteur,
        String motif,
        LocalDate dateEffet,
        Instant enregistreLe,
        @Nullable Long contrepasse) {}
