package fr.actionlogement.convention.politiquespubliques.adil;

import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.convention.common.tiers.Siret;
import org.jspecify.annotations.Nullable;

/** The agency of a département; {@code siret} or {@code rna} identifies it in the open data. */
public record Adil(
        Departement departement,
        String nom,
        @Nullable Siret siret,
        @Nullable String rna) {}
