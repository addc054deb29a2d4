package fr.actionlogement.convention.politiquespubliques.compterendu;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a report.
 *
 * @param indicateur code
 * @param departement for an indicator entered by département, null otherwise
 */
public record Valeur(
        @NotBlank(message = "Indiquez l’indicateur.") @TexteSur(max = 40)
        String indicateur,

        @Nullable Departement departement,
        @NotNull(message = "Indiquez la valeur.") Long valeur) {}
