package fr.actionlogement.convention.politiquespubliques.dossier;

import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.DemandeIllisible;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version of a dossier, as an entity tag.
 *
 * @param numero from 0
 */
public record Version(long numero) {

    private static final Pattern ETIQUETTE = Pattern.compile("\"([0-9]{1,18})\"");

    /**
     * Reads {@code If-Match}.
     *
     * @throws VersionAbsente (428) without header
     * @throws DemandeIllisible (400) when it is not one of our tags
     */
    public static long lire(@Nullable String etiquette) {
        if (etiquette == null) {
            throw new VersionAbsente();
        }
        var lue = ETIQUETTE.matcher(etiquette);
        if (!lue.matches()) {
            throw new DemandeIllisible(
                    "version-illisible",
                    "L’en-tête If-Match reprend l’ETag de la dernière lecture, guillemets compris.");
        }
        return Long.parseLong(lue.group(1));
    }

    /** The tag of a version, for the header {@code ETag}. */
    public static String etiquette(long numero) {
        return "\"" + numero + "\"";
    }

    /**
     * Refuses an act decided on an older state.
     *
     * @param lue the version that was read, null to act whatever happened since
     * @throws ConflitDEtat when the dossier has changed
     */
    public static void exiger(@Nullable Long lue, long actuelle) {
        if (lue != null && lue != actuelle) {
            throw new ConflitDEtat(
                    "version-depassee", "Ce dossier a changé entre-temps : rechargez la page et recommencez.");
        }
    }
}
