package fr.actionlogement.convention.salaries.conservation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long an identity is kept once a file is closed.
 *
 * @param mois from the closing of the last file
 */
public record RegleDeConservation(
        String classe,
        String libelle,
        int mois,
        LocalDate valideDu,
        @Nullable LocalDate valideAu,
        String source,
        String niveauDePreuve) {}
