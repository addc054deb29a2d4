package fr.actionlogement.convention.bailleurs.bailleur;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siret;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An establishment as shown.
 *
 * @param fermeLe day from which it is closed; null while it is open
 * @param version to be given back with a change
 */
public record EtablissementVu(
        Siret siret,
        String libelle,
        boolean siege,
        String adresse,
        CodeCommune commune,
        String nomDeLaCommune,
        @Nullable LocalDate fermeLe,
        int version) {}
