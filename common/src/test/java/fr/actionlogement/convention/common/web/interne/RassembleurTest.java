package fr.actionlogement.convention.common.web.interne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class RassembleurTest {

    private final ExecutorService fils = Executors.newCachedThreadPool();
    private final List<List<Integer>> lots = new CopyOnWriteArrayList<>();
    private final CountDownLatch premierEnCours = new CountDownLatch(1);
    private final CountDownLatch liberer = new CountDownLatch(1);

    @AfterEach
    void arreter() {
        liberer.countDown();
        fils.shutdownNow();
    }

    @Test
    void sert_seule_et_sans_attendre_la_demande_qui_arrive_seule() {
        Rassembleur<Integer, String> guichet = new Rassembleur<>(this::noter, 256, 2_000);
        assertThat(guichet.soumettre(1)).isEqualTo("1");
        assertThat(guichet.soumettre(2)).isEqualTo("2");
        assertThat(lots).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void sert_ensemble_celles_qui_arrivent_pendant_qu_une_autre_est_servie() throws Exception {
        Rassembleur<Integer, String> guichet = new Rassembleur<>(this::retenirLaPremiere, 256, 10_000);
        List<Future<String>> reponses = arriver(guichet, 41);
        liberer.countDown();
        for (int i = 0; i < 41; i++) {
            assertThat(reponses.get(i).get(10, TimeUnit.SECONDS)).isEqualTo(String.valueOf(i));
        }
        assertThat(lots).hasSize(2);
        assertThat(lots.get(1)).hasSize(40);
    }

    @Test
    void ne_depasse_pas_la_taille_d_un_lot() throws Exception {
        Rassembleur<Integer, String> guichet = new Rassembleur<>(this::retenirLaPremiere, 16, 10_000);
        List<Future<String>> reponses = arriver(guichet, 41);
        liberer.countDown();
        for (Future<String> reponse : reponses) {
            reponse.get(10, TimeUnit.SECONDS);
        }
        assertThat(lots).extracting(List::size).containsExactly(1, 16, 16, 8);
    }

    @Test
    void la_panne_d_un_lot_n_arrete_pas_le_guichet() throws Exception {
        Rassembleur<Integer, String> guichet = new Rassembleur<>(this::echouerSur13, 256, 10_000);
        assertThatThrownBy(() -> guichet.soumettre(13)).isInstanceOf(IllegalStateException.class);
        assertThat(guichet.soumettre(14)).isEqualTo("14");
    }

    @Test
    void qui_n_est_pas_servi_a_temps_renonce_sans_etre_servi() throws Exception {
        Rassembleur<Integer, String> guichet = new Rassembleur<>(this::retenirLaPremiere, 256, 200);
        List<Future<String>> reponses = arriver(guichet, 2);
        assertThatThrownBy(() -> reponses.get(1).get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(QueryTimeoutException.class);
        liberer.countDown();
        assertThat(reponses.get(0).get(10, TimeUnit.SECONDS)).isEqualTo("0");
        assertThat(guichet.soumettre(2)).isEqualTo("2");
        assertThat(lots).containsExactly(List.of(0), List.of(2));
    }

    /** Demand 0 is being served when the others come. */
    private List<Future<String>> arriver(Rassembleur<Integer, String> guichet, int combien) throws Exception {
        List<Future<String>> reponses = new ArrayList<>();
        for (int i = 0; i < combien; i++) {
            int demande = i;
            Callable<String> soumission = () -> guichet.soumettre(demande);
            reponses.add(fils.submit(soumission));
            if (i == 0) {
                assertThat(premierEnCours.await(10, TimeUnit.SECONDS)).isTrue();
            }
        }
        Thread.sleep(150);
        return reponses;
    }

    private List<String> noter(List<Integer> demandes) {
        lots.add(demandes);
        return demandes.stream().map(String::valueOf).toList();
    }

    private List<String> retenirLaPremiere(List<Integer> demandes) {
        premierEnCours.countDown();
        try {
            liberer.await();
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
        }
        return noter(demandes);
    }

    private List<String> echouerSur13(List<Integer> demandes) {
        if (demandes.contains(13)) {
            throw new IllegalStateException("treize");
        }
        return noter(demandes);
    }
}
