package fr.actionlogement.convention.common.web.interne;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographieTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Objet : essai | Objet~: essai",
                "alloué ; engagé | alloué_; engagé",
                "Vraiment ? Oui ! | Vraiment_? Oui_!",
                "Le « réservé » tient | Le «~réservé~» tient",
                "42 % du plafond | 42~% du plafond",
                "Terme n° 3, N° 4 | Terme n°~3, N°~4",
                "Fin : | Fin~:",
                "(oui : non) | (oui~: non)"
            })
    void rend_insecables_les_espaces_que_le_francais_demande(String ecrit, String attendu) {
        assertThat(Typographie.soignee(ecrit))
                .hasToString(attendu.replace('~', '\u00A0').replace('_', '\u202F'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rien à changer",
                "https://exemple.fr/a?b=c:d;e",
                "à 14:05",
                "un chemin :racine et un ;point",
                "20 °C",
                "déjà\u00A0: fait\u202F!",
                ""
            })
    void laisse_le_reste_tel_quel(String texte) {
        assertThat(Typographie.soignee(texte)).isSameAs(texte);
    }
}
