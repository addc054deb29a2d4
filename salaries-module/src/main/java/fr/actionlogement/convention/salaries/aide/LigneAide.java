package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An aid in a list: nothing of the person.
 *
 * @param cle key of the paging
 * @param commune INSEE code
 * @param nomCommune its name
 */
public record LigneAide(
        long cle,
        String reference,
        String libelleProduit,
        Etat etat,
        int nombre,
        @Nullable Integer exercice,
        LocalDate demandeLe,
        Montant montant,
        Montant verse,
        @Nullable String commune,
        @Nullable String nomCommune) {}
