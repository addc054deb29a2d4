package fr.actionlogement.convention.salaries.conservation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An erasure and its report.
 *
 * @param demande whether a person asked for it, rather than the rules
 * @param parClasse how many people by class of retention
 * @param personnes the people, by pseudonym, a hundred at most
 */
public record EffacementVu(
        String reference,
        boolean demande,
        EtatDEffacement etat,
        LocalDate le,
        String motif,
        int nombre,
        @Nullable Integer effacees,
        String preparePar,
        @Nullable String decidePar,
        @Nullable Instant decideLe,
        List<Compte> parClasse,
        List<Visee> personnes) {

    /** People of a class. */
    public record Compte(String classe, long nombre) {}

    /** A person whom the erasure is about. */
    public record Visee(UUID pseudonyme, String classe, LocalDate depuis, boolean effacee) {}
}
