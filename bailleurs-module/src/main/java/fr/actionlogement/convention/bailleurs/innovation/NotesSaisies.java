package fr.actionlogement.convention.bailleurs.innovation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;

/**
 * The marks of a member on an application.
 *
 * @param notes from 0 to 20, one per criterion, in the order of the call
 */
public record NotesSaisies(
        @NotEmpty(message = "Indiquez une note par critère.") @Size(max = 10, message = "Dix notes au plus.")
        List<
                        @NotNull(message = "Notez chaque critère.") @Min(value = 0, message = "Une note va de 0 à 20.")
                        @Max(value = 20, message = "Une note va de 0 à 20.") Integer>
                notes) {

    /** Keeps its own copy. */
    public NotesSaisies {
        notes = notes == null ? List.of() : Collections.unmodifiableList(notes);
    }
}
