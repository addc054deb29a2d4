package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cost of managing or recovering.
 */
public record FraisVu(
        long cle,
        int version,
        String reference,
        NatureDeFrais nature,
        String objet,
        EtatDeFrais etat,
        Montant montant,
        @Nullable Exercice exercice,
        @Nullable LocalDate payeLe,
        String saisiPar,
        @Nullable String decidePar) {}
