package fr.actionlogement.convention.common.export.interne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellulesCsvTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter SECONDE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 9, 10, -10, 99, -99, 100, -100, -101, 123_456, Long.MAX_VALUE, Long.MIN_VALUE})
    void un_montant_s_ecrit_comme_son_nombre_exact(long centimes) {
        Montant montant = Montant.deCentimes(centimes);
        assertThat(CellulesCsv.montant(montant))
                .isEqualTo(montant.enEuros().toPlainString().replace('.', ','));
    }

    @Test
    void jours_et_instants_s_ecrivent_comme_leur_modele() {
        RandomGenerator hasard = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 2_000; i++) {
            Instant instant = Instant.ofEpochSecond(hasard.nextLong(0, 8_000_000_000L), 999_999_999);
            LocalDate jour = LocalDate.ofInstant(instant, PARIS);
            assertThat(CellulesCsv.jour(jour)).isEqualTo(JOUR.format(jour));
            assertThat(CellulesCsv.seconde(instant, PARIS)).isEqualTo(SECONDE.format(instant.atZone(PARIS)));
        }
    }

    @Test
    void une_annee_du_calendrier_a_toujours_quatre_chiffres() {
        assertThat(CellulesCsv.jour(LocalDate.of(987, 1, 2))).isEqualTo("02/01/0987");
        assertThat(CellulesCsv.jour(LocalDate.of(9999, 12, 31))).isEqualTo("31/12/9999");
    }
}
