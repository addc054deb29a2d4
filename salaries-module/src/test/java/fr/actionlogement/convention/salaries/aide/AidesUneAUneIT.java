package fr.actionlogement.convention.salaries.aide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.SoldeAnnuel;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Aids that partners announce one by one and that are served together. */
@EssaiIntegre
class AidesUneAUneIT {

    private static final String API = "/api/salaries/aides-de-partenaires";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Budget budget;

    @Autowired
    Enveloppes enveloppes;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void une_aide_est_engagee_comptee_et_journalisee_sous_sa_cle() throws Exception {
        MockHttpServletResponse reponse =
                envoyer(Personnes.controleur(), "seule", aide("seule", "MOBILI-JEUNE", "12.30", 2026));
        assertThat(reponse.getStatus()).as(reponse.getContentAsString()).isEqualTo(201);
        assertThat(reponse.getHeader("Location")).startsWith("/api/salaries/aides/MJ-2026-");
        assertThat(traces("seule")).containsExactly(1L, 1L, 1L, 1L, 1L);
        MockHttpServletResponse encore =
                envoyer(Personnes.controleur(), "autre-cle", aide("seule", "MOBILI-JEUNE", "12.30", 2026));
        assertThat(encore.getStatus()).isEqualTo(409);
        assertThat(encore.getContentAsString()).contains("deja-enregistree");
        assertThat(traces("seule")).containsExactly(1L, 1L, 1L, 1L, 1L);
    }

    @Test
    void vingt_aides_au_plus_quand_il_reste_vingt_fois_le_montant() throws Exception {
        Montant montant = Montant.lire("10,01");
        garder("SAL-DIFFICULTE", 2025, Montant.deCentimes(montant.centimes() * 20));
        List<MockHttpServletResponse> reponses =
                ensemble(64, i -> envoyer(Personnes.controleur(), "der-" + i, aide("der-" + i, "ASD", "10.01", 2025)));
        assertThat(reponses).filteredOn(r -> r.getStatus() == 201).hasSize(20);
        assertThat(reponses).filteredOn(r -> r.getStatus() == 409).hasSize(44);
        for (int i = 0; i < 64; i++) {
            boolean acceptee = reponses.get(i).getStatus() == 201;
            assertThat(traces("der-" + i))
                    .containsExactly(acceptee ? new Long[] {1L, 1L, 1L, 1L, 1L} : new Long[] {0L, 0L, 0L, 0L, 1L});
            if (!acceptee) {
                assertThat(reponses.get(i).getContentAsString())
                        .contains("disponible-insuffisant")
                        .contains("il reste 0,00");
            }
        }
        assertThat(annee("SAL-DIFFICULTE", 2025).disponible()).isEqualTo(Montant.ZERO);
        assertThat(sql.queryForList("select * from common.verifier()")).isEmpty();
    }

    @Test
    void la_meme_reference_annoncee_huit_fois_ensemble_n_entre_qu_une_fois() throws Exception {
        List<MockHttpServletResponse> reponses = ensemble(
                8, i -> envoyer(Personnes.controleur(), "dup-" + i, aide("doublon", "MOBILI-JEUNE", "5.00", 2026)));
        assertThat(reponses).filteredOn(r -> r.getStatus() == 201).hasSize(1);
        assertThat(reponses).filteredOn(r -> r.getStatus() == 409).hasSize(7);
        assertThat(sql.queryForObject(
                        "select count(*) from salaries.aide where reference_partenaire = 'doublon'", Long.class))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "INCONNU, 1.00, 2026, 2026-03-02, 59350, produit-inconnu",
        "MOBILI-JEUNE, 0.00, 2026, 2026-03-02, 59350, montant-nul",
        "MOBILI-JEUNE, 1.00, 2026, 2027-12-31, 59350, date-future",
        "MOBILI-JEUNE, 1.00, 2026, 2026-03-02, 59999, commune-inconnue"
    })
    void une_faute_est_nommee_et_sans_effet(
            String produit, String montant, int exercice, String jour, String commune, String code) throws Exception {
        String corps = corps("faute-" + code, produit, montant, exercice, jour, commune);
        MockHttpServletResponse reponse = envoyer(Personnes.controleur(), "faute-" + code, corps);
        assertThat(reponse.getStatus()).as(reponse.getContentAsString()).isEqualTo(422);
        assertThat(reponse.getContentAsString()).contains(code);
        assertThat(traces("faute-" + code)).containsExactly(0L, 0L, 0L, 0L, 1L);
    }

    @Test
    void un_gestionnaire_ne_peut_pas_engager_sans_un_second_regard() throws Exception {
        MockHttpServletResponse reponse = envoyer(
                Personnes.gestionnaire("salaries"), "sans-droit", aide("sans-droit", "MOBILI-JEUNE", "1.00", 2026));
        assertThat(reponse.getStatus()).isEqualTo(403);
        assertThat(traces("sans-droit")).containsExactly(0L, 0L, 0L, 0L, 0L);
    }

    /** Aid, entry, achievement, journal line, stored answer. */
    private List<Long> traces(String cle) {
        return sql.queryForObject(
                """
                select array[(select count(*) from salaries.aide where reference_partenaire = ?),
                  (select count(*) from salaries.aide a join common.ecriture e on e.dossier = a.reference
                     where a.reference_partenaire = ?),
                  (select count(*) from salaries.aide a join common.realisation_en_cours r on r.dossier = a.reference
                     where a.reference_partenaire = ?),
                  (select count(*) from salaries.aide a join common.journal j on j.dossier = a.reference
                     where a.reference_partenaire = ?),
                  (select count(*) from common.idempotence where cle = ? and statut is not null)]
                """, (ligne, n) -> List.of((Long[]) ligne.getArray(1).getArray()), cle, cle, cle, cle, cle);
    }

    private void garder(String ligne, int exercice, Montant reste) {
        Montant aPrendre = annee(ligne, exercice).disponible().moins(reste);
        Imputation ou = new Imputation(
                ligne, new Exercice(exercice), "SUBVENTION", LocalDate.of(2026, 3, 2), "ESSAI", "Essai", null, "Essai");
        Personnes.controleur().faire(() -> transaction.executeWithoutResult(etat -> budget.engager(ou, aPrendre)));
    }

    private SoldeAnnuel annee(String ligne, int exercice) {
        return enveloppes.exercices(ligne, ADate.MAINTENANT).stream()
                .filter(a -> a.exercice() == exercice)
                .findFirst()
                .orElseThrow();
    }

    private static String aide(String reference, String produit, String montant, int exercice) {
        return corps(reference, produit, montant, exercice, "2026-03-02", "59350");
    }

    private static String corps(
            String reference, String produit, String montant, int exercice, String jour, String commune) {
        return """
                {"produit":"%s","partenaire":"Partenaire d’essai","reference":"%s","montant":%s,"exercice":%d,
                 "accordeLe":"%s","commune":"%s"}
                """.formatted(produit, reference, montant, exercice, jour, commune);
    }

    private MockHttpServletResponse envoyer(PersonneDEssai qui, String cle, String corps) {
        try {
            return mvc.perform(post(API)
                            .with(qui)
                            .header("Idempotency-Key", cle)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(corps))
                    .andReturn()
                    .getResponse();
        } catch (Exception imprevue) {
            throw new IllegalStateException(imprevue);
        }
    }

    private static List<MockHttpServletResponse> ensemble(int combien, IntFunction<MockHttpServletResponse> envoi)
            throws Exception {
        ExecutorService fils = Executors.newFixedThreadPool(combien);
        CyclicBarrier depart = new CyclicBarrier(combien);
        try {
            List<Callable<MockHttpServletResponse>> envois = new ArrayList<>();
            for (int i = 0; i < combien; i++) {
                int rang = i;
                envois.add(() -> {
                    depart.await();
                    return envoi.apply(rang);
                });
            }
            List<MockHttpServletResponse> reponses = new ArrayList<>();
            for (Future<MockHttpServletResponse> reponse : fils.invokeAll(envois)) {
                reponses.add(reponse.get());
            }
            return reponses;
        } finally {
            fils.shutdown();
        }
    }
}
