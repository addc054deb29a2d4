package fr.actionlogement.convention.common.web.interne;

import fr.actionlogement.convention.common.web.Erreur;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Faults found by binding and validation, in the words of the product. */
@Component
class FautesDeSaisie {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "obligatoire"),
            Map.entry("NotBlank", "obligatoire"),
            Map.entry("NotEmpty", "obligatoire"),
            Map.entry("Size", "taille"),
            Map.entry("Min", "trop-petit"),
            Map.entry("Positive", "trop-petit"),
            Map.entry("PositiveOrZero", "trop-petit"),
            Map.entry("Max", "trop-grand"),
            Map.entry("Pattern", "forme"),
            Map.entry("TexteSur", "texte-refuse"),
            Map.entry("typeMismatch", "illisible"));

    private static final String REFUS = "refus.";

    private final MessageSource messages;

    FautesDeSaisie(MessageSource messages) {
        this.messages = messages;
    }

    List<Erreur> de(BindingResult resultat) {
        return resultat.getAllErrors().stream().map(this::erreur).distinct().toList();
    }

    /** Status of the refusal copied into the form; else 400 when a value could not be read, 422 when a rule is broken. */
    int statut(BindingResult resultat) {
        boolean illisible = resultat.getFieldErrors().stream().anyMatch(FieldError::isBindingFailure);
        return resultat.getAllErrors().stream()
                .map(faute -> faute.getCodes() == null ? "" : faute.getCodes()[0])
                .filter(code -> code.startsWith(REFUS))
                .map(code -> Integer.valueOf(code.substring(REFUS.length())))
                .findFirst()
                .orElse(illisible ? 400 : 422);
    }

    Erreur erreur(@Nullable String champ, MessageSourceResolvable faute) {
        String[] codes = faute.getCodes();
        String dernier = codes == null || codes.length == 0 ? "invalide" : codes[codes.length - 1];
        String texte = messages.getMessage(faute, Locale.FRANCE);
        return new Erreur(champ, CODES.getOrDefault(dernier, kebab(dernier)), texte);
    }

    private Erreur erreur(ObjectError faute) {
        String champ = faute instanceof FieldError ? ((FieldError) faute).getField() : null;
        return dite(faute).map(cause -> new Erreur(champ, "illisible", cause)).orElseGet(() -> erreur(champ, faute));
    }

    /** The sentence of our own words (amount, year, SIREN…) when one of them refused the value. */
    private static Optional<String> dite(ObjectError faute) {
        boolean lecture = faute instanceof FieldError && ((FieldError) faute).isBindingFailure();
        return lecture && faute.contains(Exception.class)
                ? Phrases.laNotre(faute.unwrap(Exception.class))
                : Optional.empty();
    }

    private static String kebab(String code) {
        return code.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
