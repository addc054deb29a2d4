package fr.actionlogement.convention.bailleurs.foncierelogement;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A housing programme of the association as shown.
 *
 * @param operation the operation whose count stands for its dwellings; null when the programme is counted itself
 * @param version to be given back with a change
 */
public record ProgrammeVu(
        String reference,
        String intitule,
        CodeCommune commune,
        String nomDeLaCommune,
        boolean quartierPrioritaire,
        int libres,
        int intermediaires,
        int sociaux,
        int logements,
        int attributionsPrioritaires,
        LocalDate agreeLe,
        @Nullable LocalDate chantierLe,
        @Nullable LocalDate livreLe,
        @Nullable String operation,
        int version) {}
