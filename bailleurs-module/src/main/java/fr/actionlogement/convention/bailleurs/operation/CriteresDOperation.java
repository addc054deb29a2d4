package fr.actionlogement.convention.bailleurs.operation;

import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.territoire.Zone;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of operations; null or empty means whatever.
 *
 * @param q part of the title, of the landlord or of the commune, accents and case ignored, a SIREN, or the start of a reference
 * @param statut any of these states
 * @param epci SIREN of an intercommunalité
 * @param bailleur a landlord, those that it absorbed included
 * @param groupe whether the landlord, or who absorbed it, belongs to the group
 * @param exercice of the commitment
 * @param apres last reference of the page before
 * @param avant first reference of the page after
 */
public record CriteresDOperation(
        @TexteSur(max = 100) @Nullable String q,
        @Nullable List<StatutDOperation> statut,
        @Nullable NatureDOperation nature,

        @Nullable
        @Pattern(regexp = "|BAI-PRODUCTION|BAI-OUTRE-MER", message = "La ligne est BAI-PRODUCTION ou BAI-OUTRE-MER.")
        String ligne,

        @Nullable Departement departement,
        @Nullable Siren epci,
        @Nullable CodeCommune commune,
        @Nullable Zone zone,
        @Nullable Produit produit,
        @Nullable Siren bailleur,
        @Nullable Boolean groupe,
        @Nullable Exercice exercice,

        @Nullable
        @Pattern(regexp = "|OP-[0-9]{4}-[0-9]{6}", message = "Ce repère de page n’est pas une référence d’opération.")
        String apres,

        @Nullable
        @Pattern(regexp = "|OP-[0-9]{4}-[0-9]{6}", message = "Ce repère de page n’est pas une référence d’opération.")
        String avant) {

    /** No filter: the first page of everything. */
    public static final CriteresDOperation TOUTES =
            new CriteresDOperation(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** A search: part of a title, of a landlord or of a commune, a SIREN or the beginning of a reference. */
    public static CriteresDOperation cherchant(String texte) {
        return new CriteresDOperation(
                texte, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
