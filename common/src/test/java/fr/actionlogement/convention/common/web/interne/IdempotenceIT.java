package fr.actionlogement.convention.common.web.interne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Idempotent;
import fr.actionlogement.essai.EssaiIntegre;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@EssaiIntegre
@AutoConfigureMockMvc(addFilters = false)
@Import(IdempotenceIT.VersementController.class)
class IdempotenceIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate base;

    @Autowired
    Compteur compteur;

    @BeforeEach
    void remettre_a_zero() {
        compteur.appels.set(0);
    }

    @Test
    void seize_envois_simultanes_n_ont_qu_un_effet_et_une_reponse() throws Exception {
        ExecutorService fils = Executors.newFixedThreadPool(16);
        List<Callable<String>> envois = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            envois.add(() -> verser("simultane", 100).getContentAsString());
        }
        List<String> reponses = new ArrayList<>();
        for (Future<String> envoi : fils.invokeAll(envois)) {
            reponses.add(envoi.get());
        }
        fils.shutdown();
        assertThat(compteur.appels).hasValue(1);
        assertThat(reponses).hasSize(16).containsOnly("{\"versement\":1,\"euros\":100}");
    }

    @Test
    void la_meme_demande_ecrite_autrement_rejoue_la_meme_reponse() throws Exception {
        MockHttpServletResponse premiere = envoyer("ecriture", "{\"euros\":7,\"motif\":\"a\"}");
        MockHttpServletResponse seconde = envoyer("ecriture", "{ \"motif\" : \"a\", \"euros\" : 7 }");
        assertThat(seconde.getContentAsString()).isEqualTo(premiere.getContentAsString());
        assertThat(seconde.getStatus()).isEqualTo(premiere.getStatus()).isEqualTo(201);
        assertThat(seconde.getHeader("Location")).isEqualTo("/api/essai-versements/1");
        assertThat(compteur.appels).hasValue(1);
    }

    @Test
    void un_autre_corps_sous_la_meme_cle_est_refuse() throws Exception {
        verser("corps", 5);
        MockHttpServletResponse autre = verser("corps", 6);
        assertThat(autre.getStatus()).isEqualTo(422);
        assertThat(autre.getContentAsString()).contains("cle-deja-prise");
        assertThat(compteur.appels).hasValue(1);
    }

    @Test
    void un_refus_est_garde_et_rejoue_sans_effet() throws Exception {
        MockHttpServletResponse premier = verser("refus", -1);
        MockHttpServletResponse second = verser("refus", -1);
        assertThat(premier.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString()).isEqualTo(premier.getContentAsString());
        assertThat(second.getContentType()).startsWith("application/problem+json");
        assertThat(compteur.appels).hasValue(1);
        assertThat(lignes("refus")).isEqualTo(1);
    }

    @Test
    void une_panne_ne_prend_pas_la_cle() throws Exception {
        assertThat(verser("panne", 0).getStatus()).isEqualTo(500);
        assertThat(lignes("panne")).isZero();
        assertThat(verser("panne", 0).getStatus()).isEqualTo(500);
        assertThat(compteur.appels).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "é", "avec espace"})
    void une_cle_absente_ou_illisible_est_refusee(String cle) throws Exception {
        MockHttpServletResponse reponse = verser(cle, 1);
        assertThat(reponse.getStatus()).isEqualTo(400);
        assertThat(reponse.getContentAsString()).contains("cle-absente");
        assertThat(verser("a".repeat(101), 1).getStatus()).isEqualTo(400);
        assertThat(compteur.appels).hasValue(0);
    }

    private int lignes(String cle) {
        Integer nombre =
                base.queryForObject("select count(*) from common.idempotence where cle = ?", Integer.class, cle);
        return nombre == null ? 0 : nombre;
    }

    private MockHttpServletResponse verser(String cle, int euros) throws Exception {
        return envoyer(cle, "{\"euros\":" + euros + "}");
    }

    private MockHttpServletResponse envoyer(String cle, String corps) throws Exception {
        return mvc.perform(post("/api/essai-versements")
                        .principal(() -> "gestionnaire")
                        .header("Idempotency-Key", cle)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps))
                .andReturn()
                .getResponse();
    }

    record Versement(int euros, @Nullable String motif) {}

    record Verse(int versement, int euros) {}

    static class Compteur {
        final AtomicInteger appels = new AtomicInteger();
    }

    @RestController
    @RequestMapping("/api/essai-versements")
    @Acces(Niveau.PUBLIC)
    @Import(Compteur.class)
    static class VersementController {

        private final Compteur compteur;

        VersementController(Compteur compteur) {
            this.compteur = compteur;
        }

        @PostMapping
        @Idempotent
        ResponseEntity<?> verser(@RequestBody Versement versement) throws InterruptedException {
            int rang = compteur.appels.incrementAndGet();
            Thread.sleep(100);
            if (versement.euros() < 0) {
                throw new ConflitDEtat("disponible-insuffisant", "Il manque 1,00 €.");
            }
            if (versement.euros() == 0) {
                throw new IllegalStateException("panne");
            }
            return ResponseEntity.status(201)
                    .header("Location", "/api/essai-versements/" + rang)
                    .body(new Verse(rang, versement.euros()));
        }
    }
}
