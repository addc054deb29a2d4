package fr.actionlogement.convention.salaries.conservation;

import fr.actionlogement.convention.salaries.personne.Identite;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is held on a person, for her.
 *
 * @param identite null when it is not, or no longer, held
 * @param identifiants numbers that others gave her, by French name
 * @param dossiers her files, with every value they hold
 */
public record DroitDAcces(
        UUID pseudonyme,
        @Nullable Identite identite,
        Map<String, String> identifiants,
        List<Contenu> dossiers,
        List<Trace> actes) {

    /** A file and what it holds, by column. */
    public record Contenu(DossierDePersonne dossier, Map<String, @Nullable Object> valeurs) {}

    /** An act on one of her files. */
    public record Trace(Instant quand, String auteur, String dossier, String acte, String detail) {}

    /** Says nothing of the person: an identity never reaches a log. */
    @Override
    public String toString() {
        return "DroitDAcces[…]";
    }
}
