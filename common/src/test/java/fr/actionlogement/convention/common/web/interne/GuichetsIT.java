package fr.actionlogement.convention.common.web.interne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.actionlogement.convention.common.journal.Acte;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Guichet;
import fr.actionlogement.convention.common.web.Guichets;
import fr.actionlogement.convention.common.web.Idempotent;
import fr.actionlogement.convention.common.web.Rendu;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

/** Requests served together keep each their own answer, key, author and journal line. */
@EssaiIntegre
@Import(GuichetsIT.NoteController.class)
class GuichetsIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate base;

    @Autowired
    Lots servis;

    @BeforeEach
    void remettre_a_zero() {
        servis.tailles.clear();
    }

    @Test
    void des_demandes_simultanees_gardent_chacune_reponse_cle_auteur_et_journal() throws Exception {
        List<MockHttpServletResponse> reponses =
                ensemble(32, i -> noter(i % 2 == 0 ? Personnes.controleur() : Personnes.comite(), "n" + i, "n" + i));
        assertThat(reponses).allMatch(reponse -> reponse.getStatus() == 201);
        for (int i = 0; i < 32; i++) {
            assertThat(reponses.get(i).getContentAsString()).isEqualTo("{\"note\":\"n" + i + "\"}");
            assertThat(reponses.get(i).getHeader("Location")).isEqualTo("/api/essai-notes/n" + i);
            String auteur = (i % 2 == 0 ? Personnes.controleur() : Personnes.comite()).identifiant();
            assertThat(auteurs("n" + i)).containsExactly(auteur);
            assertThat(cles("n" + i)).containsExactly(auteur);
        }
        assertThat(servis.tailles).as("des lots, et non une demande à la fois").hasSizeLessThan(32);
    }

    @Test
    void un_refus_ne_pese_que_sur_sa_demande_et_se_rejoue() throws Exception {
        List<MockHttpServletResponse> reponses =
                ensemble(24, i -> noter(Personnes.controleur(), "r" + i, i % 6 == 0 ? "refus-" + i : "bonne-" + i));
        for (int i = 0; i < 24; i++) {
            assertThat(reponses.get(i).getStatus()).isEqualTo(i % 6 == 0 ? 409 : 201);
            assertThat(auteurs("bonne-" + i)).hasSize(i % 6 == 0 ? 0 : 1);
        }
        int appels = servis.tailles.size();
        MockHttpServletResponse rejouee = noter(Personnes.controleur(), "r0", "refus-0");
        assertThat(rejouee.getContentAsString()).isEqualTo(reponses.get(0).getContentAsString());
        assertThat(rejouee.getContentType()).startsWith("application/problem+json");
        assertThat(servis.tailles).hasSize(appels);
    }

    @Test
    void une_demande_qui_fait_echouer_son_lot_echoue_seule_et_ne_prend_pas_sa_cle() throws Exception {
        List<MockHttpServletResponse> reponses =
                ensemble(24, i -> noter(Personnes.controleur(), "p" + i, i == 7 ? "panne" : "saine-" + i));
        for (int i = 0; i < 24; i++) {
            assertThat(reponses.get(i).getStatus()).isEqualTo(i == 7 ? 500 : 201);
            assertThat(auteurs("saine-" + i)).hasSize(i == 7 ? 0 : 1);
        }
        assertThat(cles("p7")).isEmpty();
        assertThat(auteurs("panne")).isEmpty();
    }

    @Test
    void seize_envois_de_la_meme_cle_font_un_effet_et_une_reponse() throws Exception {
        List<MockHttpServletResponse> reponses = ensemble(16, i -> noter(Personnes.controleur(), "meme", "unique"));
        assertThat(reponses).allMatch(reponse -> reponse.getStatus() == 201);
        assertThat(auteurs("unique")).hasSize(1);
        assertThat(noter(Personnes.controleur(), "meme", "autre").getStatus()).isEqualTo(422);
        assertThat(auteurs("autre")).isEmpty();
        List<MockHttpServletResponse> melees =
                ensemble(16, i -> noter(Personnes.controleur(), "melee", "melee-" + i % 2));
        assertThat(auteurs("melee-0").size() + auteurs("melee-1").size()).isEqualTo(1);
        assertThat(melees).allMatch(r -> r.getStatus() == 201 || r.getStatus() == 422);
        assertThat(melees).anyMatch(r -> r.getStatus() == 422);
    }

    private List<String> auteurs(String note) {
        return base.queryForList("select auteur from common.journal where dossier = ?", String.class, note);
    }

    private List<String> cles(String cle) {
        return base.queryForList(
                "select utilisateur from common.idempotence where cle = ? and statut is not null", String.class, cle);
    }

    private MockHttpServletResponse noter(PersonneDEssai qui, String cle, String note) {
        try {
            return mvc.perform(post("/api/essai-notes")
                            .with(qui)
                            .header("Idempotency-Key", cle)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"note\":\"" + note + "\"}"))
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
            IntStream.range(0, combien)
                    .forEach(i -> envois.add(() -> {
                        depart.await();
                        return envoi.apply(i);
                    }));
            List<MockHttpServletResponse> reponses = new ArrayList<>();
            for (Future<MockHttpServletResponse> reponse : fils.invokeAll(envois)) {
                reponses.add(reponse.get());
            }
            return reponses;
        } finally {
            fils.shutdown();
        }
    }

    record Note(String note) {}

    static class Lots {
        final List<Integer> tailles = new CopyOnWriteArrayList<>();
    }

    @RestController
    @RequestMapping("/api/essai-notes")
    @Acces({Niveau.CONTROLE, Niveau.COMITE})
    @Import(Lots.class)
    static class NoteController {

        private final Lots lots;
        private final Journal journal;
        private final Guichet<String> guichet;

        NoteController(Guichets guichets, Journal journal, Lots lots) {
            this.lots = lots;
            this.journal = journal;
            this.guichet = guichets.pour(this::ecrire);
        }

        @PostMapping
        @Idempotent(rassemble = true)
        ResponseEntity<?> noter(@RequestBody Note note) {
            return guichet.servir(note.note());
        }

        private List<Rendu> ecrire(List<String> notes) {
            lots.tailles.add(notes.size());
            List<String> bonnes =
                    notes.stream().filter(note -> !note.startsWith("refus")).toList();
            journal.consigner(bonnes.stream()
                    .map(note -> Acte.de("common", note, "Note", ""))
                    .toList());
            if (notes.contains("panne")) {
                throw new IllegalStateException("panne d’essai");
            }
            return notes.stream()
                    .map(note -> bonnes.contains(note)
                            ? Rendu.cree(URI.create("/api/essai-notes/" + note), Map.of("note", note))
                            : Rendu.refuse(new ConflitDEtat("note-refusee", "Cette note est refusée.")))
                    .toList();
        }
    }
}
