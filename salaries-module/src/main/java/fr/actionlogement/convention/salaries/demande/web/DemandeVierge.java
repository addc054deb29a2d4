package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.salaries.demande.Forme;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import fr.actionlogement.convention.salaries.eligibilite.Situation;
import fr.actionlogement.convention.salaries.personne.Identite;
import org.jspecify.annotations.Nullable;

/** The form before anything is typed, or as a draft holds it. */
record DemandeVierge(
        @Nullable Integer version,
        @Nullable Identite identite,
        @Nullable Produit produit,
        @Nullable Forme forme,
        @Nullable CodeCommune commune,
        @Nullable String objet,
        @Nullable Montant montant,
        @Nullable Integer mois,
        @Nullable Situation situation) {}
