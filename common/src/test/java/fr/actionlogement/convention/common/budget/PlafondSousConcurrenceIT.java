package fr.actionlogement.convention.common.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.essai.EssaiIntegre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** What nobody may beat, asked for by many at once. Its own database: what it commits stays. */
@EssaiIntegre
@DirtiesContext
class PlafondSousConcurrenceIT {

    private static final int CLIENTS = 64;
    private static final LocalDate JOUR = LocalDate.of(2026, 3, 2);

    @Autowired
    Budget budget;

    @Autowired
    Enveloppes enveloppes;

    @Autowired
    Verification verification;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void le_dernier_euro_d_une_ligne_ne_passe_qu_une_fois() throws Exception {
        remplir("BAI-INNOVATION", 2026, Montant.deEuros(1));
        assertThat(compterLesAcceptes(IntStream.range(0, CLIENTS)
                        .mapToObj(i -> engager("BAI-INNOVATION", 2026, Montant.deEuros(1)))
                        .toList()))
                .isEqualTo(1);
        assertThat(verification.verifier().anomalies()).isEmpty();
    }

    @Test
    void le_dernier_euro_de_l_axe_3_ne_passe_qu_une_fois_alors_que_ses_lignes_ont_de_la_place() throws Exception {
        for (int annee = 2023; annee <= 2027; annee++) {
            remplir("POL-ANRU-SUBVENTIONS", annee, Montant.ZERO);
            remplir("POL-ANRU-PRETS", annee, Montant.ZERO);
            remplir("POL-ACV", annee, Montant.ZERO);
        }
        remplir("POL-FNAP", 2023, Montant.ZERO);
        remplir("POL-FNAP", 2024, Montant.deEuros(9_000_001));
        remplir("POL-ANIL", 2023, Montant.ZERO);
        assertThat(enveloppes.une("POLITIQUES", ADate.MAINTENANT).disponible()).isEqualTo(Montant.deEuros(1));

        List<Callable<Reponse>> demandes = new ArrayList<>();
        for (int i = 0; i < CLIENTS / 2; i++) {
            demandes.add(engager("POL-FNAP", 2024, Montant.deEuros(1)));
            demandes.add(engager("POL-ANIL", 2026, Montant.deEuros(1)));
        }
        assertThat(compterLesAcceptes(demandes)).isEqualTo(1);
        assertThat(enveloppes.une("POLITIQUES", ADate.MAINTENANT).disponible()).isEqualTo(Montant.ZERO);
        assertThat(engager("POL-ANIL", 2026, Montant.deCentimes(1)).call().refus())
                .extracting(MotifDeRefus::niveau, MotifDeRefus::noeud)
                .containsExactly("AXE", "POLITIQUES");
        assertThat(verification.verifier().anomalies()).isEmpty();
    }

    private void remplir(String ligne, int annee, Montant laisser) throws Exception {
        Montant reste = enveloppes.exercices(ligne, ADate.MAINTENANT).stream()
                .filter(e -> e.exercice() == annee)
                .findFirst()
                .orElseThrow()
                .disponible()
                .moins(laisser);
        assertThat(engager(ligne, annee, reste).call().acceptee()).isTrue();
    }

    private Callable<Reponse> engager(String ligne, int annee, Montant montant) {
        String nature = enveloppes.une(ligne, ADate.MAINTENANT).natures().get(0);
        Imputation ou =
                new Imputation(ligne, new Exercice(annee), nature, JOUR, "DOSSIER", "Bénéficiaire", null, "Essai");
        Mouvement mouvement = Mouvement.engagement(UUID.randomUUID(), ou, montant);
        return () ->
                transaction.execute(etat -> budget.imputer(List.of(mouvement)).get(0));
    }

    private static long compterLesAcceptes(List<Callable<Reponse>> demandes) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(demandes.size());
        try {
            long acceptes = 0;
            for (Future<Reponse> reponse : clients.invokeAll(demandes)) {
                acceptes += reponse.get().acceptee() ? 1 : 0;
            }
            return acceptes;
        } finally {
            clients.shutdownNow();
        }
    }
}
