package fr.actionlogement.convention.politiquespubliques.compterendu;

import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures that a provider gives, all of them at once; {@code synthese} comments them. */
public record SaisieDeCompteRendu(
        @TexteSur(max = 2000, lignes = true) @Nullable String synthese,

        @NotNull(message = "Indiquez les valeurs, au besoin une liste vide.")
        @Size(max = 1000, message = "Mille valeurs au plus.")
        List<@Valid @NotNull(message = "Indiquez la valeur.") Valeur> valeurs) {}
