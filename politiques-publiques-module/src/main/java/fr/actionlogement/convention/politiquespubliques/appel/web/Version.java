package fr.actionlogement.convention.politiquespubliques.appel.web;

import fr.actionlogement.convention.common.web.DemandeIllisible;
import fr.actionlogement.convention.politiquespubliques.appel.AppelVue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** The version of a call as an entity tag. */
final class Version {

    private static final Pattern ETIQUETTE = Pattern.compile("\"([0-9]{1,18})\"");

    private Version() {}

    static ResponseEntity<AppelVue> avec(ResponseEntity.BodyBuilder reponse, AppelVue appel) {
        return reponse.eTag("\"" + appel.version() + "\"").body(appel);
    }

    /** @throws VersionAbsente (428) without header, DemandeIllisible (400) when it is not one of our tags */
    static long lire(@Nullable String etiquette) {
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
}
