package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Erreur;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** A JSON text that the product does not accept; Jackson adds the path of the field. */
final class TexteRefuse extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final String code;

    TexteRefuse(JsonParser lecteur, Erreur faute) {
        super(lecteur, faute.message(), String.class);
        this.code = faute.code();
    }

    String code() {
        return code;
    }
}
