package fr.actionlogement.convention.salaries.aide;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a Mobili-Jeune file shows beside the aid.
 *
 * @param demande what was declared
 * @param deposeLe day of the complete request, whose rules are frozen; null before
 * @param avis the explained criteria; null before the request is complete
 * @param mensualite monthly aid, null before
 * @param mensualites months, null before
 * @param motif why it was refused or given up, null otherwise
 */
public record DossierVue(
        DemandeMobiliJeune demande,
        @Nullable LocalDate deposeLe,
        @Nullable Avis avis,
        @Nullable Montant mensualite,
        @Nullable Integer mensualites,
        @Nullable String motif) {}
