package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.salaries.demande.NouvelleDemande;
import fr.actionlogement.convention.salaries.personne.Identite;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Body of a new request: who, and what is asked for. */
record SaisieDeDemande(
        @NotNull(message = "Indiquez l’identité de la personne.") @Valid
        Identite identite,

        @NotNull(message = "Indiquez la demande.") @Valid NouvelleDemande demande) {}
