package fr.actionlogement.convention.common.avenant.web;

import fr.actionlogement.convention.common.avenant.interne.DemandeDActe;
import fr.actionlogement.convention.common.avenant.interne.NatureDActe;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.TexteSur;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A budget act as asked for by a program.
 *
 * @param exercice year to close or to renew, for these two natures only
 */
record ActeForm(
        @NotNull NatureDActe nature,
        @NotBlank @TexteSur(max = 300) String objet,
        @TexteSur(max = 120) @Nullable String document,
        @Nullable Exercice exercice,
        @Nullable LocalDate dateEffet,
        @Valid @Nullable @Size(max = 40) List<DeplacementForm> deplacements) {

    DemandeDActe enDemande() {
        return new DemandeDActe(
                nature,
                objet,
                document == null || document.isBlank() ? null : document.strip(),
                exercice == null ? null : exercice.annee(),
                dateEffet,
                deplacements == null
                        ? List.of()
                        : deplacements.stream()
                                .map(DeplacementForm::enDeplacement)
                                .toList());
    }
}
