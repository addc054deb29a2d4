package fr.actionlogement.convention.salaries.demande.web;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.convention.salaries.demande.Forme;
import fr.actionlogement.convention.salaries.demande.NouvelleDemande;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import fr.actionlogement.convention.salaries.eligibilite.Situation;
import fr.actionlogement.convention.salaries.personne.Identite;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form of a request.
 *
 * @param version version that was read; null for a new request
 * @param identite who; null when a draft is corrected
 */
record DemandeForm(
        @Nullable Integer version,
        @Valid @Nullable Identite identite,
        @NotNull(message = "Choisissez le produit.") Produit produit,
        @Nullable Forme forme,

        @NotNull(message = "Indiquez la commune du logement.")
        CodeCommune commune,

        @TexteSur(max = 200) @Nullable String objet,
        @Nullable Montant montant,
        @Nullable Integer mois,
        @Nullable Situation situation) {

    NouvelleDemande demande() {
        return new NouvelleDemande(
                produit,
                forme,
                commune,
                objet,
                montant,
                mois,
                Objects.requireNonNullElse(situation, Situation.INCONNUE));
    }
}
