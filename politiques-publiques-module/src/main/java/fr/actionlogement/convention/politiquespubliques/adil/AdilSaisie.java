package fr.actionlogement.convention.politiquespubliques.adil;

import fr.actionlogement.convention.common.tiers.Siret;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** An agency to register, or what changes of it. */
public record AdilSaisie(
        @NotBlank(message = "Nommez l’agence.") @TexteSur(max = 160)
        String nom,

        @Nullable Siret siret,
        @TexteSur(max = 10) @Nullable String rna) {}
