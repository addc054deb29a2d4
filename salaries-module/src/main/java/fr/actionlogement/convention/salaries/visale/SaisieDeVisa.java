package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.montant.Montant;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A request for a visa, without the identity.
 *
 * @param ressources a month, as the guarantee counts them
 * @param situation what else the rules ask; null when nothing else was said
 */
public record SaisieDeVisa(
        @NotNull(message = "Indiquez le profil du locataire.")
        ProfilDeLocataire profil,

        @NotNull(message = "Indiquez la zone de loyer.") ZoneDeLoyer zone,

        @NotNull(message = "Indiquez les ressources mensuelles.")
        Montant ressources,

        @Nullable SituationDeVisa situation) {

    /** The same, of a tenant of whom nothing else is known. */
    public SaisieDeVisa(ProfilDeLocataire profil, ZoneDeLoyer zone, Montant ressources) {
        this(profil, zone, ressources, null);
    }
}
