package fr.actionlogement.convention.bailleurs.recouvrement;

import fr.actionlogement.convention.common.web.RegleNonRespectee;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/** Receipts to record together. */
public record SelectionDEncaissements(
        @NotEmpty(message = "Choisissez au moins un encaissement.")
        @Size(max = 50, message = "Cinquante encaissements au plus à la fois.")
        List<
                        @NotNull
                        @Pattern(
                                regexp = "EN-[0-9]{4}-[0-9]{6}",
                                message = "Ce n’est pas une référence d’encaissement, par exemple EN-2026-000123.")
                        String>
                references) {

    /** Keeps its own copy; what was not given is empty. */
    public SelectionDEncaissements {
        references = references == null ? List.of() : Collections.unmodifiableList(references);
    }

    void exigerDistincts() {
        if (new HashSet<>(references).size() < references.size()) {
            throw RegleNonRespectee.surChamp(
                    "references", "encaissement-en-double", "Le même encaissement est choisi deux fois.");
        }
    }
}
