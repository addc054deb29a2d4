package fr.actionlogement.convention.common.periode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodeConventionTest {

    private final PeriodeConvention periode = new PeriodeConvention(
            LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31), LocalDate.of(2023, 6, 16), "source d'essai");

    @Test
    void compte_ses_exercices() {
        assertThat(periode.exercices()).extracting(Exercice::annee).containsExactly(2023, 2024, 2025, 2026, 2027);
        assertThat(periode.premier()).isEqualTo(new Exercice(2023));
        assertThat(periode.dernier()).isEqualTo(new Exercice(2027));
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31,false", "2023-01-01,true", "2025-06-01,true", "2027-12-31,true", "2028-01-01,false"})
    void contient_ses_deux_bornes(LocalDate jour, boolean dedans) {
        assertThat(periode.contient(jour)).isEqualTo(dedans);
        assertThat(periode.contient(Exercice.de(jour))).isEqualTo(dedans);
    }

    @Test
    void refuse_de_finir_avant_de_commencer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PeriodeConvention(periode.fin(), periode.debut(), periode.signature(), "source"));
    }
}
