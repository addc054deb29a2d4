package fr.actionlogement.convention.bailleurs.bailleur.web;

import fr.actionlogement.convention.bailleurs.bailleur.CategorieDeBailleur;
import fr.actionlogement.convention.bailleurs.bailleur.SaisieDeBailleur;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** A landlord to enter, as a JSON body or a form. */
record InscriptionDeBailleur(
        @NotNull(message = "Indiquez le SIREN : neuf chiffres.")
        Siren siren,

        @NotBlank(message = "Indiquez le nom de l’organisme.") @TexteSur(max = 200)
        String nom,

        @NotNull(message = "Choisissez la catégorie de l’organisme.")
        CategorieDeBailleur categorie,

        @NotNull(message = "Dites si l’organisme appartient au groupe Action Logement.") @Nullable
        Boolean groupeActionLogement,

        @NotNull(message = "Indiquez le département du siège, par exemple 59.")
        Departement departement) {

    SaisieDeBailleur saisie() {
        return new SaisieDeBailleur(nom, categorie, groupeActionLogement, departement);
    }
}
