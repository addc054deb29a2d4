package fr.actionlogement.convention.politiquespubliques.adil;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A year to split.
 *
 * @param anil the national agency's own part, taken first; the rest of the year is the network's
 */
public record NouvelleRepartition(
        @NotBlank(message = "Choisissez la convention.") @TexteSur(max = 30)
        String convention,

        @NotNull(message = "Choisissez l’exercice.") Exercice exercice,

        @NotNull(message = "Indiquez la part de l’ANIL, au besoin zéro.")
        Montant anil,

        @NotNull(message = "Choisissez la clé.") CleDeRepartition cle) {}
