package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.salaries.aide.DemandeMobiliJeune;
import fr.actionlogement.convention.salaries.personne.Identite;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Body of a new file: who, and what is declared. */
record SaisieMobiliJeune(
        @NotNull(message = "Indiquez l’identité de la personne.") @Valid
        Identite identite,

        @NotNull(message = "Indiquez la demande.") @Valid DemandeMobiliJeune demande) {}
