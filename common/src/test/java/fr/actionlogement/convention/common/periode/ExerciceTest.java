package fr.actionlogement.convention.common.periode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

class ExerciceTest {

    /** As strict as the application's mapper. */
    private final JsonMapper json = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    record Demande(Exercice exercice) {}

    @ParameterizedTest
    @CsvSource({"2023-01-01,2023", "2023-12-31,2023", "2028-02-29,2028", "2099-12-31,2099", "2000-01-01,2000"})
    void est_l_annee_du_jour(LocalDate jour, int annee) {
        Exercice exercice = Exercice.de(jour);
        assertThat(exercice.annee()).isEqualTo(annee);
        assertThat(exercice.contient(jour)).isTrue();
        assertThat(exercice.contient(exercice.debut())).isTrue();
        assertThat(exercice.contient(exercice.fin())).isTrue();
        assertThat(exercice.contient(exercice.debut().minusDays(1))).isFalse();
        assertThat(exercice.contient(exercice.fin().plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2100, 0, -2025, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refuse_une_annee_hors_du_siecle(int annee) {
        assertThatExceptionOfType(ExerciceIllisible.class).isThrownBy(() -> new Exercice(annee));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "25", "20255", "2025.0", "+2025", "-2025", "2e3", "２０２５", "deux mille"})
    void refuse_un_texte_qui_n_est_pas_une_annee(String texte) {
        assertThatExceptionOfType(ExerciceIllisible.class).isThrownBy(() -> Exercice.lire(texte));
    }

    @Test
    void se_lit_et_s_ordonne() {
        Exercice exercice = Exercice.lire(" 2025 ");
        assertThat(exercice)
                .hasToString("2025")
                .isGreaterThan(exercice.precedent())
                .isLessThan(exercice.suivant());
        assertThat(exercice.suivant().precedent()).isEqualTo(exercice);
    }

    @Test
    void est_un_entier_en_json() {
        assertThat(json.readValue("{\"exercice\":2025}", Demande.class)).isEqualTo(new Demande(new Exercice(2025)));
        assertThat(json.writeValueAsString(new Demande(new Exercice(2025)))).isEqualTo("{\"exercice\":2025}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"2025\"", "2025.5", "2025.0", "true", "1999", "99999999999", "1e999999999", "[2025]", "{}"})
    void refuse_tout_autre_json(String valeur) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> json.readValue("{\"exercice\":" + valeur + "}", Demande.class));
    }
}
