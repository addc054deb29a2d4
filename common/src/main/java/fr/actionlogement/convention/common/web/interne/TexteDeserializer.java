package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Erreur;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a text, trimmed; neither a number nor a boolean is a text, nor is one that cannot be stored safely. */
final class TexteDeserializer extends StdDeserializer<String> {

    TexteDeserializer() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser lecteur, DeserializationContext contexte) {
        if (!lecteur.hasToken(JsonToken.VALUE_STRING)) {
            return (String) contexte.handleUnexpectedToken(String.class, lecteur);
        }
        String texte = lecteur.getString().strip();
        Optional<Erreur> faute = Textes.faute(texte, true);
        if (faute.isPresent()) {
            throw new TexteRefuse(lecteur, faute.get());
        }
        return texte;
    }
}
