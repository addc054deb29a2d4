package fr.actionlogement.convention.salaries.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SecretStatistiqueTest {

    @Test
    void de_un_a_quatre_se_cache_zero_et_cinq_se_montrent() {
        assertThat(caches(0, 1, 4, 5, 200)).containsExactly(1, 2);
        assertThat(caches(0, 5, 200)).isEmpty();
        assertThat(caches()).isEmpty();
    }

    @Test
    void une_cellule_seule_ne_se_calcule_pas_depuis_le_total() {
        assertThat(caches(3, 40, 7, 900)).containsExactly(0, 2);
    }

    @Test
    void deux_cellules_d_un_menage_ne_se_devinent_pas_non_plus() {
        assertThat(caches(1, 1, 40, 900)).containsExactly(0, 1, 2);
        assertThat(caches(1, 1, 1, 1, 1, 8)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void sans_autre_cellule_a_cacher_on_s_arrete() {
        assertThat(caches(2, 0)).containsExactly(0);
    }

    @Test
    void au_hasard_aucune_cellule_cachee_n_a_qu_une_valeur_possible() {
        Random hasard = new Random(20230614);
        for (int essai = 0; essai < 500; essai++) {
            List<Long> effectifs = new ArrayList<>();
            for (int rang = 0; rang < 12; rang++) {
                effectifs.add((long) hasard.nextInt(hasard.nextBoolean() ? 6 : 300));
            }
            List<Integer> caches = List.copyOf(SecretStatistique.de(effectifs).caches());
            long somme = caches.stream().mapToLong(effectifs::get).sum();
            for (int cache : caches) {
                boolean seulValeur = caches.size() == 1 || somme - (caches.size() - 1) < 2;
                assertThat(seulValeur && effectifs.stream().filter(n -> n > 0).count() > 1)
                        .as("cellule %d de %s", cache, effectifs)
                        .isFalse();
            }
        }
    }

    private static List<Integer> caches(long... effectifs) {
        return SecretStatistique.de(Arrays.stream(effectifs).boxed().toList()).caches().stream()
                .sorted()
                .toList();
    }
}
