package fr.actionlogement.convention.bailleurs.synthese;

import fr.actionlogement.convention.common.montant.Montant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a view.
 *
 * @param code what the line stands for; null for what is not located or not known
 * @param dossiers operations, calls for funds and applications that were granted
 * @param logements dwellings of the operations that stand
 * @param cout cost of what stands; null where it is not shared between lines
 * @param engage committed, net of releases; null where it is not shared between lines
 * @param verse paid, net of reversals; null where it is not shared between lines
 */
public record LigneDeSynthese(
        @Nullable String code,
        String nom,
        long dossiers,
        long logements,
        @Nullable Montant cout,
        @Nullable Montant engage,
        @Nullable Montant verse) {}
