package fr.actionlogement.convention.politiquespubliques.adil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.Departement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any amount over any list: the parts make it exactly, none is negative, and no share is exceeded, call after call. */
class VentilationTest {

    static LongStream graines() {
        return new Random(20_230_616).longs(300);
    }

    @ParameterizedTest(name = "graine {0}")
    @MethodSource("graines")
    void toute_repartition_fait_la_somme_sans_part_negative(long graine) {
        Random hasard = new Random(graine);
        List<Long> poids = new ArrayList<>();
        int nombre = 1 + hasard.nextInt(101);
        for (int i = 0; i < nombre; i++) {
            poids.add(hasard.nextInt(4) == 0 ? 0L : (long) hasard.nextInt(1_000_000));
        }
        poids.set(hasard.nextInt(nombre), 1L + hasard.nextInt(1_000));
        Montant reseau = Montant.deCentimes(Math.abs(hasard.nextLong() % 100_000_000_000L));
        List<Montant> parts = reseau.repartir(poids);
        assertThat(Montant.somme(parts)).isEqualTo(reseau);
        assertThat(parts).noneMatch(Montant::estNegatif);
        for (int i = 0; i < nombre; i++) {
            assertThat(poids.get(i) == 0 && parts.get(i).estPositif()).isFalse();
        }
    }

    @ParameterizedTest(name = "graine {0}")
    @MethodSource("graines")
    void les_appels_successifs_epuisent_chaque_part_sans_jamais_la_depasser(long graine) {
        Random hasard = new Random(graine);
        List<Departement> agences = Departement.tous().subList(0, 1 + hasard.nextInt(101));
        Map<Departement, Long> restes = new LinkedHashMap<>();
        agences.forEach(agence -> restes.put(agence, (long) hasard.nextInt(5_000)));
        restes.merge(agences.get(0), 1L, Long::sum);
        long total = restes.values().stream().mapToLong(Long::longValue).sum();
        while (total > 0) {
            long appel = hasard.nextInt(3) == 0 ? total : 1 + (long) (hasard.nextDouble() * (total - 1));
            Map<Departement, Montant> parts = Repartitions.ventiler(Montant.deCentimes(appel), restes);
            assertThat(Montant.somme(parts.values())).isEqualTo(Montant.deCentimes(appel));
            parts.forEach((agence, part) -> {
                assertThat(part.centimes()).isBetween(0L, restes.get(agence));
                restes.merge(agence, -part.centimes(), Long::sum);
            });
            total -= appel;
        }
        assertThat(restes.values()).allMatch(reste -> reste == 0);
    }
}
