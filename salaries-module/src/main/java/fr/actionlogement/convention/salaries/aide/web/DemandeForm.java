package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.salaries.aide.DemandeMobiliJeune;
import fr.actionlogement.convention.salaries.personne.Identite;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The form of a request.
 *
 * @param version version that was read; null for a new request
 * @param identite who; null when a draft is corrected
 * @param demande what is declared
 */
record DemandeForm(
        @Nullable Integer version,
        @Valid @Nullable Identite identite,
        @Valid @Nullable DemandeMobiliJeune demande) {}
