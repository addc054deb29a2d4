package fr.actionlogement.convention.common.montant.interne;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.MontantIllisible;
import fr.actionlogement.convention.common.montant.Taux;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class MontantModuleTest {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new MontantModule()).build();

    record Demande(Montant montant, @Nullable Montant plafond) {}

    record Pret(Taux taux) {}

    @ParameterizedTest(name = "{0} vaut {1} centimes")
    @CsvSource({
        "0,0",
        "-0,0",
        "12,1200",
        "12.5,1250",
        "12.50,1250",
        "-3.07,-307",
        "0.01,1",
        "14400000000,1440000000000",
        "999999999999999.99,99999999999999999"
    })
    void lit_un_nombre_d_euros(String nombre, long centimes) {
        assertThat(json.readValue("{\"montant\":" + nombre + "}", Demande.class).montant())
                .isEqualTo(Montant.deCentimes(centimes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999", "1E999999999", "-1e999999999", "1e-999999999", "1e1000000", "1e3", "10.005", "1.999",
                "0.001", "12.000", "1000000000000000", "123456789012345678901234567890", "\"12\"", "\"12,50\"", "\"\"",
                        "true",
                "false", "null", "[]", "[12]", "{}", "{\"centimes\":12}"
            })
    void refuse_tout_le_reste_en_francais_sans_rien_calculer(String valeur) {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> assertTimeoutPreemptively(
                        ofSeconds(2), () -> json.readValue("{\"montant\":" + valeur + "}", Demande.class)))
                .satisfies(refus -> assertThat(refus.getOriginalMessage()).startsWith("Indiquez un montant en euros"))
                .satisfies(refus ->
                        assertThat(refus.getPath().get(0).getPropertyName()).isEqualTo("montant"))
                .withCauseInstanceOf(MontantIllisible.class);
    }

    @Test
    void refuse_un_montant_absent_mais_accepte_l_absence_d_un_montant_facultatif() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> json.readValue("{\"plafond\":12}", Demande.class));
        assertThat(json.readValue("{\"montant\":12,\"plafond\":null}", Demande.class)
                        .plafond())
                .isNull();
        assertThat(json.readValue("{\"montant\":12,\"plafond\":3.5}", Demande.class)
                        .plafond())
                .isEqualTo(Montant.deCentimes(350));
    }

    @Test
    void ecrit_un_nombre_a_deux_decimales() {
        assertThat(json.writeValueAsString(List.of(
                        Montant.ZERO,
                        Montant.deCentimes(1250),
                        Montant.deCentimes(-7),
                        Montant.deEuros(14_400_000_000L))))
                .isEqualTo("[0.00,12.50,-0.07,14400000000.00]");
        assertThat(json.writeValueAsString(new Pret(Taux.lire("2,40 %")))).isEqualTo("{\"taux\":2.4000}");
    }

    @Test
    void lit_un_taux_en_pourcentage() {
        assertThat(json.readValue("{\"taux\":2.4}", Pret.class).taux()).isEqualTo(Taux.dePointsDeBase(240));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "2.40001", "\"2,4\"", "true", "null", "1234567"})
    void refuse_un_taux_qui_n_est_pas_un_nombre_simple(String valeur) {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> json.readValue("{\"taux\":" + valeur + "}", Pret.class))
                .withCauseInstanceOf(MontantIllisible.class);
    }
}
