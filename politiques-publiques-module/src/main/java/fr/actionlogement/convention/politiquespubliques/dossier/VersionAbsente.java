package fr.actionlogement.convention.politiquespubliques.dossier;

import fr.actionlogement.convention.common.web.Refus;
import java.util.List;

/** A change must say which version it changes (HTTP 428). */
public class VersionAbsente extends Refus {

    VersionAbsente() {
        super(
                428,
                "version-absente",
                "Une modification envoie l’en-tête If-Match avec l’ETag de la dernière lecture.",
                List.of());
    }
}
