package fr.actionlogement.convention.common.budget.interne;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The data set the books are opened with. */
@Component
class ChoixDuReferentiel {

    private static final Map<String, String> LIBELLES =
            Map.of("fondateur", "Document fondateur", "detaille", "Référentiel détaillé");

    private final String code;

    ChoixDuReferentiel(@Value("${convention.referentiel:fondateur}") String code) {
        if (!LIBELLES.containsKey(code)) {
            throw new IllegalArgumentException(
                    "convention.referentiel=" + code + " : les valeurs admises sont fondateur et detaille.");
        }
        this.code = code;
    }

    String code() {
        return code;
    }

    String libelle() {
        return String.valueOf(LIBELLES.get(code));
    }
}
