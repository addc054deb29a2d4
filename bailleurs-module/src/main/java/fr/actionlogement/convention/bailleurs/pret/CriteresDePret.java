package fr.actionlogement.convention.bailleurs.pret;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of loans; null or empty means whatever.
 *
 * @param q part of the title of the operation or of the landlord's name, accents and case ignored, or the start of a
 *     reference
 * @param impaye true for the loans with something due and not received, false for the others
 * @param apres last reference of the page before
 * @param avant first reference of the page after
 */
public record CriteresDePret(
        @TexteSur(max = 100) @Nullable String q,
        @Nullable EtatDePret etat,

        @Nullable
        @Pattern(regexp = "|BAI-PRODUCTION|BAI-OUTRE-MER", message = "La ligne est BAI-PRODUCTION ou BAI-OUTRE-MER.")
        String ligne,

        @Nullable Departement departement,
        @Nullable Siren bailleur,
        @Nullable Boolean impaye,

        @Nullable
        @Pattern(regexp = "|PR-[0-9]{4}-[0-9]{6}", message = "Ce repère de page n’est pas une référence de prêt.")
        String apres,

        @Nullable
        @Pattern(regexp = "|PR-[0-9]{4}-[0-9]{6}", message = "Ce repère de page n’est pas une référence de prêt.")
        String avant) {}
