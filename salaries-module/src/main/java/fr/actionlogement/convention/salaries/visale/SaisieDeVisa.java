package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import jakarta.validation.constraints.NotNull;

/**
 * A request for a visa, without the identity.
 *
 * @param ressources a month, as the guarantee counts them
 */
public record SaisieDeVisa(
        @NotNull(message = "Indiquez le profil du locataire.")
        ProfilDeLocataire profil,

        @NotNull(message = "Indiquez la zone de loyer.") ZoneDeLoyer zone,

        @NotNull(message = "Indiquez les ressources mensuelles.")
        Montant ressources) {}
