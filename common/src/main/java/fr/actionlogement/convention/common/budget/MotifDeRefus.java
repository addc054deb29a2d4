package fr.actionlogement.convention.common.budget;

import fr.actionlogement.convention.common.montant.Montant;
import org.jspecify.annotations.Nullable;

/**
 * Why the ledger refuses.
 *
 * @param code stable code, for instance {@code DISPONIBLE_INSUFFISANT}
 * @param niveau EXERCICE, LIGNE, SOUS_LIGNE, AXE or CONVENTION; null when no ceiling is at stake
 * @param noeud code of the envelope that blocks
 * @param disponible what remains there
 * @param message French sentence: why, and what can be done
 */
public record MotifDeRefus(
        String code,
        @Nullable String niveau,
        @Nullable String noeud,
        @Nullable Montant disponible,
        String message) {}
