package fr.actionlogement.convention.politiquespubliques.convention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amendment as shown.
 *
 * @param numero from 1 on its convention
 * @param etat PROPOSE, VALIDE or REJETE
 * @param motif why it was rejected, null otherwise
 */
public record AvenantVu(
        int numero,
        String objet,
        String acte,
        LocalDate signeLe,
        LocalDate effet,
        @Nullable LocalDate fin,
        EtatDAvenant etat,
        String auteur,
        @Nullable String decidePar,
        @Nullable Instant decideLe,
        @Nullable String motif,
        List<VariationDAnnee> variations) {}
