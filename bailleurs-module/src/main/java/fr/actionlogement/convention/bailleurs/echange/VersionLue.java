package fr.actionlogement.convention.bailleurs.echange;

import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.DemandeIllisible;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of an object that the caller has seen, from {@code If-Match} or from the hidden field of a form.
 *
 * @param numero from 0
 */
public record VersionLue(int numero) {

    private static final Pattern ETAG = Pattern.compile("\"([0-9]{1,9})\"");

    /**
     * Reads a mandatory {@code If-Match}.
     *
     * @throws VersionAttendue when it is absent
     * @throws DemandeIllisible when it is not one quoted number
     */
    public static VersionLue exigee(@Nullable String ifMatch) {
        VersionLue lue = facultative(ifMatch);
        if (lue == null) {
            throw new VersionAttendue();
        }
        return lue;
    }

    /**
     * Reads an {@code If-Match} that may be absent.
     *
     * @throws DemandeIllisible when it is not one quoted number
     */
    public static @Nullable VersionLue facultative(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        var forme = ETAG.matcher(ifMatch.strip());
        if (!forme.matches()) {
            throw new DemandeIllisible(
                    "if-match-illisible",
                    "L’en-tête If-Match reprend l’ETag de la dernière lecture, par exemple \"3\".");
        }
        return new VersionLue(Integer.parseInt(forme.group(1)));
    }

    /** The header that a reading answers. */
    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    /** Refuses what was decided on an older state; nothing is checked when the caller gave no version. */
    public static void verifier(@Nullable VersionLue lue, int actuelle) {
        if (lue != null && lue.numero() != actuelle) {
            throw new ConflitDEtat(
                    "version-depassee", "Quelqu’un a modifié ce dossier entre-temps : rechargez-le et recommencez.");
        }
    }
}
