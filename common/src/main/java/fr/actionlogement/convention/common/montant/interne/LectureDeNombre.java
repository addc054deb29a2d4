package fr.actionlogement.convention.common.montant.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.MontantIllisible;
import fr.actionlogement.convention.common.montant.Taux;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reads an amount or a rate from the characters of a JSON number, before anything expands it: {@code 1e999999999} costs a
 * comparison. Strings, booleans, exponents and surplus decimals are refused. A null or a missing value is refused too,
 * unless the record component is {@code @Nullable}.
 *
 * <p>The refusal is a {@link MismatchedInputException} whose original message, and whose cause, is the French sentence.
 */
final class LectureDeNombre<T> extends ValueDeserializer<T> {

    private static final int LONGUEUR_MAX = 20;

    private final Class<T> type;
    private final Pattern forme;
    private final Function<String, T> lecture;
    private final String consigne;
    private final boolean facultatif;

    private LectureDeNombre(
            Class<T> type, Pattern forme, Function<String, T> lecture, String consigne, boolean facultatif) {
        this.type = type;
        this.forme = forme;
        this.lecture = lecture;
        this.consigne = consigne;
        this.facultatif = facultatif;
    }

    static LectureDeNombre<Montant> desMontants() {
        return new LectureDeNombre<>(
                Montant.class,
                Pattern.compile("-?[0-9]{1," + Montant.CHIFFRES_ENTIERS + "}(\\.[0-9]{1,2})?"),
                Montant::lire,
                "Indiquez un montant en euros : un nombre sans guillemets ni exposant, avec au plus "
                        + Montant.CHIFFRES_ENTIERS + " chiffres entiers et deux décimales, par exemple 1250.50.",
                false);
    }

    static LectureDeNombre<Taux> desTaux() {
        return new LectureDeNombre<>(
                Taux.class,
                Pattern.compile("-?[0-9]{1,6}(\\.[0-9]{1,4})?"),
                Taux::lire,
                "Indiquez un taux en pourcentage : un nombre sans guillemets ni exposant, avec au plus quatre"
                        + " décimales, par exemple 2.4.",
                false);
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext contexte, @Nullable BeanProperty propriete) {
        return estFacultatif(propriete) ? new LectureDeNombre<>(type, forme, lecture, consigne, true) : this;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext contexte) {
        JsonToken jeton = json.currentToken();
        if (jeton != JsonToken.VALUE_NUMBER_INT && jeton != JsonToken.VALUE_NUMBER_FLOAT) {
            throw refus(json);
        }
        String texte = json.getString();
        if (texte.length() > LONGUEUR_MAX || !forme.matcher(texte).matches()) {
            throw refus(json);
        }
        return lecture.apply(texte);
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext contexte) {
        if (!facultatif) {
            throw refus(contexte.getParser());
        }
        return null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext contexte) {
        return getNullValue(contexte);
    }

    private MismatchedInputException refus(JsonParser json) {
        MismatchedInputException refus = MismatchedInputException.from(json, type, consigne);
        refus.initCause(new MontantIllisible(type == Montant.class ? "montant-illisible" : "taux-illisible", consigne));
        return refus;
    }

    /** JSpecify marks the type, not the property: it is found again on the record component. */
    private static boolean estFacultatif(@Nullable BeanProperty propriete) {
        if (propriete == null || propriete.getMember() == null) {
            return false;
        }
        Class<?> porteur = propriete.getMember().getDeclaringClass();
        if (!porteur.isRecord()) {
            return false;
        }
        for (var composant : porteur.getRecordComponents()) {
            if (composant.getName().equals(propriete.getName())) {
                return composant.getAnnotatedType().isAnnotationPresent(Nullable.class);
            }
        }
        return false;
    }
}
