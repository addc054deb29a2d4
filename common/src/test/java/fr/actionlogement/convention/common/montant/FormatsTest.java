package fr.actionlogement.convention.common.montant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private final Formats formats = new Formats(Clock.system(ZoneId.of("Europe/Paris")));

    @ParameterizedTest
    @CsvSource({
        "2026-06-01,1er_juin 2026",
        "2026-06-02,2_juin 2026",
        "2023-08-12,12_août 2023",
        "2027-12-31,31_décembre 2027",
        "2024-02-29,29_février 2024",
        "2025-01-11,11_janvier 2025"
    })
    void ecrit_une_date_en_toutes_lettres(LocalDate jour, String attendu) {
        assertThat(formats.date(jour)).isEqualTo(attendu.replace('_', '\u00A0'));
    }

    @ParameterizedTest(name = "{0} : {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0_logement",
                "1|1_logement",
                "-1|\u22121_logement",
                "2|2_logements",
                "-2|\u22122_logements",
                "200000|200.000_logements",
                "4000000|4.000.000_logements"
            })
    void accorde_au_singulier_jusqu_a_un(long nombre, String attendu) {
        assertThat(formats.compte(nombre, "logement", "logements"))
                .isEqualTo(attendu.replace('.', '\u202F').replace('_', '\u00A0'));
    }

    @ParameterizedTest(name = "{0} sur {1} : {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1|8|12,5_%",
                "1|3|33,3_%",
                "2|3|66,7_%",
                "0|5|0,0_%",
                "5|5|100,0_%",
                "1|0|–",
                "-1|8|\u221212,5_%",
                "9223372036854775807|1|922.337.203.685.477.580.700,0_%"
            })
    void ecrit_une_part(long partie, long tout, String attendu) {
        assertThat(formats.part(partie, tout))
                .isEqualTo(attendu.replace('.', '\u202F').replace('_', '\u00A0'));
        assertThat(formats.part(Montant.deCentimes(partie), Montant.deCentimes(tout)))
                .isEqualTo(formats.part(partie, tout));
    }

    @Test
    void choisit_l_unite_selon_la_grandeur() {
        assertThat(formats.abrege(Montant.deEuros(5_250_000_000L))).isEqualTo("5,25\u00A0Md€");
        assertThat(formats.abrege(Montant.deEuros(450_000_000))).isEqualTo("450\u00A0M€");
        assertThat(formats.abrege(Montant.deEuros(-450_000_000))).isEqualTo("\u2212450\u00A0M€");
        assertThat(formats.abrege(Montant.deEuros(999_999))).isEqualTo("999\u202F999,00\u00A0€");
        assertThat(formats.montant(Montant.deEuros(12))).isEqualTo("12,00\u00A0€");
        assertThat(formats.taux(Taux.dePointsDeBase(240))).isEqualTo("2,40\u00A0%");
    }

    @Test
    void ecrit_un_instant_a_l_heure_de_paris() {
        assertThat(formats.instant(Instant.parse("2026-05-31T22:05:00Z")))
                .isEqualTo("1er\u00A0juin 2026 à\u00A00\u00A0h\u00A005");
        assertThat(formats.dateCourte(LocalDate.of(2026, 6, 1))).isEqualTo("01/06/2026");
    }

    @Test
    void n_ecrit_rien_quand_il_n_y_a_rien() {
        assertThat(formats.montant(null)).isEmpty();
        assertThat(formats.millions(null)).isEmpty();
        assertThat(formats.milliards(null)).isEmpty();
        assertThat(formats.abrege(null)).isEmpty();
        assertThat(formats.taux(null)).isEmpty();
        assertThat(formats.date(null)).isEmpty();
        assertThat(formats.dateCourte(null)).isEmpty();
        assertThat(formats.instant(null)).isEmpty();
    }
}
