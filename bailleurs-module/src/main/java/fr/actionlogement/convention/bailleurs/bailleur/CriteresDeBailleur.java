package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.convention.common.web.TexteSur;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of landlords; null means whatever.
 *
 * @param q part of a name, accents and case ignored, or a SIREN
 * @param apres last SIREN of the page before
 * @param avant first SIREN of the page after
 */
public record CriteresDeBailleur(
        @TexteSur(max = 100) @Nullable String q,
        @Nullable CategorieDeBailleur categorie,
        @Nullable Boolean groupe,
        @Nullable Departement departement,
        @Nullable Siren apres,
        @Nullable Siren avant) {}
