package fr.actionlogement.convention.common.pret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole centimes give, line by line, what the exact walk gives. */
class PretSimpleTest {

    private static final LocalDate DEPART = LocalDate.of(2026, 1, 31);

    @Test
    void dix_mille_prets_tires_au_sort_ont_les_memes_lignes_que_le_calcul_exact() {
        long graine = 20_260_131;
        SplittableRandom hasard = new SplittableRandom(graine);
        for (int tour = 0; tour < 10_000; tour++) {
            Montant capital = Montant.deCentimes(hasard.nextLong(1, 1L << hasard.nextInt(1, 37)));
            Taux taux = new Taux(hasard.nextInt(4) == 0 ? 0 : hasard.nextInt(0, 60_000));
            Assurance assurance = new Assurance(new Taux(hasard.nextInt(0, 5_000)), hasard.nextBoolean());
            Periodicite periodicite = Periodicite.values()[hasard.nextInt(3)];
            Modalites modalites = Modalites.constantes(DEPART, periodicite, hasard.nextInt(1, 120))
                    .avec(assurance);
            assertThat(simple(modalites, capital, taux))
                    .as("graine %d, tour %d", graine, tour)
                    .isEqualTo(exact(modalites, capital, taux));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 2", "3, 0, 2", "1, 15000, 240", "100, 0, 7", "99999999999, 999999, 720", "100000000000, 1, 720"})
    void les_bords_aussi(long centimes, long millioniemes, int echeances) {
        Modalites modalites = Modalites.constantes(DEPART, Periodicite.MENSUELLE, echeances);
        Montant capital = Montant.deCentimes(centimes);
        Taux taux = new Taux(millioniemes);
        assertThat(simple(modalites, capital, taux)).isEqualTo(exact(modalites, capital, taux));
    }

    private static Echeancier simple(Modalites modalites, Montant capital, Taux taux) {
        List<Flux> tirages = List.of(new Flux(DEPART, capital));
        assertThat(PretSimple.convient(modalites, tirages, List.of(new TauxAu(DEPART, taux))))
                .isTrue();
        return CalculDePret.echeancier(modalites, capital, taux);
    }

    private static Echeancier exact(Modalites modalites, Montant capital, Taux taux) {
        return new Deroulement(
                        modalites, List.of(new Flux(DEPART, capital)), List.of(new TauxAu(DEPART, taux)), List.of())
                .derouler();
    }
}
