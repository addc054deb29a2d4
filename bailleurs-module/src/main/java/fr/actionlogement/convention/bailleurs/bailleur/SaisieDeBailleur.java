package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What is said of a landlord.
 *
 * @param nom name, not blank
 * @param categorie kind of body
 * @param groupeActionLogement whether it belongs to the Action Logement group
 * @param departement where its seat is
 */
public record SaisieDeBailleur(
        @NotBlank(message = "Indiquez le nom de l’organisme.") @TexteSur(max = 200)
        String nom,

        @NotNull(message = "Choisissez la catégorie de l’organisme.")
        CategorieDeBailleur categorie,

        @NotNull(message = "Dites si l’organisme appartient au groupe Action Logement.")
        Boolean groupeActionLogement,

        @NotNull(message = "Indiquez le département du siège, par exemple 59.")
        Departement departement) {}
