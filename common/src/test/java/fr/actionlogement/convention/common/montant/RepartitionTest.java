package fr.actionlogement.convention.common.montant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RepartitionTest {

    private static final long GRAINE = 20230616L;

    static Stream<Arguments> partages() {
        return Stream.of(
                Arguments.of(100, List.of(1L, 1L, 1L), List.of(34L, 33L, 33L)),
                Arguments.of(101, List.of(1L, 1L, 1L), List.of(34L, 34L, 33L)),
                Arguments.of(-100, List.of(1L, 1L, 1L), List.of(-34L, -33L, -33L)),
                Arguments.of(0, List.of(1L, 2L), List.of(0L, 0L)),
                Arguments.of(1, List.of(0L, 1L, 0L), List.of(0L, 1L, 0L)),
                Arguments.of(5, List.of(0L, 3L, 7L), List.of(0L, 2L, 3L)),
                Arguments.of(10, List.of(2L, 3L, 5L), List.of(2L, 3L, 5L)),
                Arguments.of(Long.MAX_VALUE, List.of(1L), List.of(Long.MAX_VALUE)),
                Arguments.of(Long.MIN_VALUE, List.of(0L, 5L), List.of(0L, Long.MIN_VALUE)),
                Arguments.of(3, List.of(Long.MAX_VALUE, Long.MAX_VALUE), List.of(2L, 1L)));
    }

    @ParameterizedTest(name = "{0} centimes selon {1}")
    @MethodSource("partages")
    void donne_les_centimes_restants_aux_plus_forts_restes(long total, List<Long> poids, List<Long> attendu) {
        assertThat(Montant.deCentimes(total).repartir(poids).stream().map(Montant::centimes))
                .containsExactlyElementsOf(attendu);
    }

    static Stream<Arguments> tirages() {
        Random hasard = new Random(GRAINE);
        return Stream.generate(() -> Arguments.of(montant(hasard), poids(hasard)))
                .limit(500);
    }

    @ParameterizedTest(name = "[graine " + GRAINE + "] {0} centimes selon {1}")
    @MethodSource("tirages")
    void ne_perd_ni_n_invente_un_centime(long total, List<Long> poids) {
        List<Montant> parts = Montant.deCentimes(total).repartir(poids);

        assertThat(parts).hasSameSizeAs(poids);
        assertThat(Montant.somme(parts)).isEqualTo(Montant.deCentimes(total));
        for (int i = 0; i < parts.size(); i++) {
            assertThat(Long.signum(parts.get(i).centimes())).isIn(0, Long.signum(total));
            if (poids.get(i) == 0) {
                assertThat(parts.get(i)).isEqualTo(Montant.ZERO);
            }
        }
    }

    @Test
    void refuse_des_poids_qui_ne_repartissent_rien() {
        Montant montant = Montant.deEuros(1);
        assertThatIllegalArgumentException().isThrownBy(() -> montant.repartir(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> montant.repartir(List.of(0L, 0L)));
        assertThatIllegalArgumentException().isThrownBy(() -> montant.repartir(List.of(1L, -1L, 5L)));
    }

    private static long montant(Random hasard) {
        return hasard.nextInt(10) == 0 ? hasard.nextLong() : hasard.nextLong(-1_000_000, 1_000_000_000_000L);
    }

    private static List<Long> poids(Random hasard) {
        long borne = hasard.nextBoolean() ? 10 : Long.MAX_VALUE;
        List<Long> poids = LongStream.generate(() -> hasard.nextLong(0, borne))
                .limit(hasard.nextInt(1, 12))
                .boxed()
                .toList();
        return poids.stream().allMatch(p -> p == 0) ? List.of(1L) : poids;
    }
}
