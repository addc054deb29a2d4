package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Erreur;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Faults of a JSON body, with the path of the field. */
final class FautesDeLecture {

    private FautesDeLecture() {}

    static Probleme traduire(HttpMessageNotReadableException faute) {
        JacksonException json = Phrases.causes(faute)
                .filter(JacksonException.class::isInstance)
                .map(JacksonException.class::cast)
                .findFirst()
                .orElse(null);
        if (json == null) {
            return un(null, "corps-manquant", "Le corps de la demande est obligatoire et doit être en JSON.");
        }
        if (json instanceof StreamConstraintsException && texte(json).contains("Document length")) {
            return new Probleme(413, "envoi-trop-volumineux", "L’envoi est trop volumineux : un mégaoctet au plus.");
        }
        return json(json);
    }

    private static Probleme json(JacksonException json) {
        String champ = chemin(json);
        if (json instanceof UnrecognizedPropertyException) {
            return un(champ, "champ-inconnu", "Le champ « " + champ + " » n’existe pas : retirez-le.");
        }
        if (json instanceof TexteRefuse) {
            return refuse((TexteRefuse) json, champ);
        }
        if (texte(json).contains("Duplicate")) {
            return un(champ, "champ-en-double", "Un champ est présent deux fois : n’en gardez qu’un.");
        }
        String notre = Phrases.laNotre(json).orElse(null);
        if (notre != null) {
            return un(champ, "illisible", notre);
        }
        if (json instanceof MismatchedInputException || json instanceof DatabindException && champ != null) {
            return un(
                    champ,
                    "type-inattendu",
                    "La valeur de « " + (champ == null ? "corps" : champ)
                            + " » n’est pas du type ou de la forme attendus.");
        }
        return un(champ, "json-illisible", "Le JSON est mal formé ou dépasse les limites : vérifiez sa syntaxe.");
    }

    /** A character that cannot be stored is unreadable; a NIR is readable and breaks a rule. */
    private static Probleme refuse(TexteRefuse refus, @Nullable String champ) {
        String code = refus.code();
        String phrase = refus.getOriginalMessage();
        return new Probleme(
                code.equals("nir-refuse") ? 422 : 400, code, phrase, List.of(new Erreur(champ, code, phrase)));
    }

    private static @Nullable String chemin(JacksonException json) {
        StringBuilder chemin = new StringBuilder();
        for (JacksonException.Reference etape : json.getPath()) {
            if (etape.getPropertyName() == null) {
                chemin.append('[').append(etape.getIndex()).append(']');
            } else {
                chemin.append(chemin.isEmpty() ? "" : ".").append(borne(etape.getPropertyName()));
            }
        }
        return chemin.isEmpty() ? null : chemin.toString();
    }

    /** A name that comes from outside is repeated short and without what could not be shown. */
    private static String borne(String nom) {
        String propre = nom.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return propre.length() > 60 ? propre.substring(0, 60) + "…" : propre;
    }

    private static String texte(JacksonException json) {
        return String.valueOf(json.getOriginalMessage());
    }

    private static Probleme un(@Nullable String champ, String code, String phrase) {
        return new Probleme(400, code, phrase, champ == null ? List.of() : List.of(new Erreur(champ, code, phrase)));
    }
}
