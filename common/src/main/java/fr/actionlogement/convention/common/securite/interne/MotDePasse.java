package fr.actionlogement.convention.common.securite.interne;

import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The rule of passwords: long rather than odd, and within what the hashing reads. */
final class MotDePasse {

    private static final int CARACTERES_AU_MOINS = 12;
    private static final int CARACTERES_DIFFERENTS = 5;
    private static final int OCTETS_AU_PLUS = 72;

    private MotDePasse() {}

    /** @throws RegleNonRespectee on the field {@code motDePasse} */
    static void exiger(String motDePasse, String identifiant) {
        if (motDePasse.length() < CARACTERES_AU_MOINS) {
            throw refus("mot-de-passe-court", "Choisissez un mot de passe d'au moins 12 caractères.");
        }
        if (motDePasse.getBytes(StandardCharsets.UTF_8).length > OCTETS_AU_PLUS) {
            throw refus(
                    "mot-de-passe-long",
                    "Choisissez un mot de passe de 72 caractères au plus (moins s'il porte des accents).");
        }
        if (motDePasse.chars().distinct().count() < CARACTERES_DIFFERENTS
                || motDePasse.toLowerCase(Locale.ROOT).contains(identifiant)) {
            throw refus(
                    "mot-de-passe-simple",
                    "Choisissez un mot de passe d'au moins 5 caractères différents, qui ne contient pas l'identifiant.");
        }
    }

    private static RegleNonRespectee refus(String code, String message) {
        return RegleNonRespectee.surChamp("motDePasse", code, message);
    }
}
