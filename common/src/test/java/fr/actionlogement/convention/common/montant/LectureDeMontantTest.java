package fr.actionlogement.convention.common.montant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectureDeMontantTest {

    @ParameterizedTest(name = "« {0} » vaut {1} centimes")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "0|0",
                "-0|0",
                "12|1200",
                "12,5|1250",
                "12,50|1250",
                "12.5|1250",
                "1234.56|123456",
                "1234,56|123456",
                "1 234,56|123456",
                "1\u00A0234,56|123456",
                "1\u202F234,56\u00A0€|123456",
                "1 234.56 €|123456",
                "  12,00 € |1200",
                "12€|1200",
                "-12,34|-1234",
                "\u221212,34 €|-1234",
                "- 12|-1200",
                "+12|1200",
                "0,01|1",
                "007|700",
                "1 234 567,89 €|123456789",
                "14400000000|1440000000000",
                "999999999999999,99|99999999999999999",
                "999 999 999 999 999,99 €|99999999999999999",
                "000000000000000000001|100",
            })
    void lit_ce_qui_ne_peut_se_lire_que_d_une_facon(String texte, long centimes) {
        assertThat(Montant.lire(texte)).isEqualTo(Montant.deCentimes(centimes));
    }

    @ParameterizedTest(name = "« {0} » est refusé : {1}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|montant-vide",
                "'   '|montant-vide",
                "\u00A0\u202F|montant-vide",
                "1.234|montant-ambigu",
                "1,234|montant-ambigu",
                "1,234,567|montant-ambigu",
                "1.234.567|montant-ambigu",
                "1.234,56|montant-ambigu",
                "1,234.56|montant-ambigu",
                "-1.234 €|montant-ambigu",
                "12,345|montant-ambigu",
                "1234,567|montant-decimales",
                "0,0001|montant-decimales",
                "10.0050|montant-decimales",
                "1 234,567|montant-decimales",
                "1 23|montant-illisible",
                "12 34,5|montant-illisible",
                "1234 567|montant-illisible",
                "1  234|montant-illisible",
                "12,|montant-illisible",
                ",5|montant-illisible",
                ".5|montant-illisible",
                "5.|montant-illisible",
                "€|montant-illisible",
                "€ 12|montant-illisible",
                "12 €€|montant-illisible",
                "12 $|montant-illisible",
                "12 k€|montant-illisible",
                "--12|montant-illisible",
                "12-|montant-illisible",
                "(12)|montant-illisible",
                "1e3|montant-illisible",
                "1E+3|montant-illisible",
                "NaN|montant-illisible",
                "douze|montant-illisible",
                "=1+1|montant-illisible",
                "0x1F|montant-illisible",
                "١٢|montant-illisible",
                "1'234|montant-illisible",
                "1\t234|montant-illisible",
                "1\u0000|montant-illisible",
                "1000000000000000|montant-trop-grand",
                "1 000 000 000 000 000|montant-trop-grand",
                "00000000000000000000000000000000000000000000001|montant-illisible",
            })
    void refuse_ce_qui_est_ambigu_ou_illisible(String texte, String code) {
        assertThatExceptionOfType(MontantIllisible.class)
                .isThrownBy(() -> Montant.lire(texte))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo(code))
                .satisfies(refus -> assertThat(refus.getMessage()).endsWith("."));
    }

    @Test
    void relit_ce_qu_il_ecrit() {
        for (long centimes : new long[] {0, 1, -1, 99, 100, 100_000, -123_456_789, 99_999_999_999_999_999L}) {
            Montant montant = Montant.deCentimes(centimes);
            assertThat(Montant.lire(montant.enTexte())).isEqualTo(montant);
        }
    }
}
