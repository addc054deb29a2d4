package fr.actionlogement.convention.salaries.aide.web;

import fr.actionlogement.convention.common.web.DemandeIllisible;
import fr.actionlogement.convention.common.web.Refus;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A change came without {@code If-Match} (HTTP 428). */
public class VersionAbsente extends Refus {

    private static final Pattern ETIQUETTE = Pattern.compile("\"([0-9]{1,9})\"");

    private VersionAbsente() {
        super(
                428,
                "version-absente",
                "Envoyez dans If-Match l’ETag de la dernière lecture : il prouve que vous modifiez ce que vous avez lu.",
                List.of());
    }

    /** The version that the header names; null when there is no header. */
    public static @Nullable Integer lire(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return null;
        }
        Matcher lue = ETIQUETTE.matcher(ifMatch.strip());
        if (!lue.matches()) {
            throw new DemandeIllisible("if-match-illisible", "If-Match reprend l’ETag reçu, par exemple \"3\".");
        }
        return Integer.valueOf(lue.group(1));
    }

    /** Same, and a missing header is refused. */
    public static Integer exiger(@Nullable String ifMatch) {
        Integer version = lire(ifMatch);
        if (version == null) {
            throw new VersionAbsente();
        }
        return version;
    }
}
