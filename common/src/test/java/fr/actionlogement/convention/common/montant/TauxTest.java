package fr.actionlogement.convention.common.montant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TauxTest {

    @ParameterizedTest(name = "« {0} » vaut {1} millionièmes et s''écrit {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2,40 %|24000|2,40_%",
                "2.4|24000|2,40_%",
                "2,4%|24000|2,40_%",
                "2,405|24050|2,405_%",
                "0,0001 %|1|0,0001_%",
                "-0,5 %|-5000|\u22120,50_%",
                "0|0|0,00_%",
                "100 %|1000000|100,00_%",
                "1234|12340000|1.234,00_%",
            })
    void lit_et_ecrit_un_pourcentage(String texte, long millioniemes, String ecrit) {
        Taux taux = Taux.lire(texte);
        assertThat(taux.millioniemes()).isEqualTo(millioniemes);
        assertThat(taux.enTexte()).isEqualTo(ecrit.replace('.', '\u202F').replace('_', '\u00A0'));
        assertThat(Taux.lire("\u00A0" + texte)).isEqualTo(taux);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "2,40001", "1e2", "deux", "%", "2,40 % %", "1234567", "2,", ",4", "2,4 ‰"})
    void refuse_ce_qui_n_est_pas_un_pourcentage(String texte) {
        assertThatExceptionOfType(MontantIllisible.class).isThrownBy(() -> Taux.lire(texte));
    }

    @Test
    void se_construit_en_points_de_base() {
        assertThat(Taux.dePointsDeBase(240)).isEqualTo(Taux.lire("2,40 %"));
        assertThat(Taux.CENT_POUR_CENT).isEqualTo(Taux.lire("100")).isGreaterThan(Taux.ZERO);
    }
}
