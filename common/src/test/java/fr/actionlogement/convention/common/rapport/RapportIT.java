package fr.actionlogement.convention.common.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.support.TransactionTemplate;

@EssaiIntegre
@TestPropertySource(properties = "essai.base=pilotage")
class RapportIT {

    private static final LocalDate AU = LocalDate.of(2025, 6, 30);

    @Autowired
    MockMvc mvc;

    @Autowired
    Budget budget;

    @Autowired
    Enveloppes enveloppes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @Test
    void un_rapport_fige_dit_l_ecran_de_sa_date_et_se_reimprime_a_l_identique() throws Exception {
        engager(LocalDate.of(2025, 3, 1), 1_234_567);
        int id = etablir();
        LocalDate connue = sql.queryForObject("select connue from common.rapport where id = ?", LocalDate.class, id);
        ADate date = new ADate(AU, connue);
        String contenu = lire("/api/pilotage/rapports/" + id + "/contenu");
        for (var e : enveloppes.toutes(date)) {
            List<String> engage = JsonPath.read(
                    contenu,
                    "$.sections[0].tableaux[0].lignes[?(@.cellules[0].valeur == \"" + e.libelle()
                            + "\")].cellules[4].valeur");
            assertThat(engage).as(e.code()).contains(String.valueOf(e.engage().centimes()));
        }
        byte[] premier = octets("/rapports/" + id + "/rapport.pdf");
        assertThat(octets("/rapports/" + id + "/rapport.pdf")).isEqualTo(premier);
        mvc.perform(get("/api/pilotage/rapports/" + id + "/confirmation").with(Personnes.lecture()))
                .andExpect(jsonPath("$.identique").value(true));

        engager(LocalDate.of(2025, 12, 1), 10);
        mvc.perform(get("/api/pilotage/rapports/" + id + "/confirmation").with(Personnes.lecture()))
                .andExpect(jsonPath("$.identique").value(true));
        engager(LocalDate.of(2025, 2, 1), 5);
        mvc.perform(get("/rapports/" + id).with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("enregistrés le jour même")));
        assertThat(octets("/rapports/" + id + "/rapport.pdf")).isEqualTo(premier);
    }

    @Test
    void le_pdf_est_balise_en_a4_avec_ses_polices_et_ses_numeros_de_page() throws Exception {
        int id = etablir();
        byte[] octets = octets("/rapports/" + id + "/rapport.pdf");
        try (PDDocument pdf = Loader.loadPDF(octets)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("fr");
            assertThat(Math.round(pdf.getPage(0).getMediaBox().getWidth())).isEqualTo(595);
            for (PDPage page : pdf.getPages()) {
                for (var nom : page.getResources().getFontNames()) {
                    PDFont police = page.getResources().getFont(nom);
                    assertThat(police.isEmbedded()).as(police.getName()).isTrue();
                }
            }
            PDFTextStripper lecture = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                lecture.setStartPage(page);
                lecture.setEndPage(page);
                assertThat(lecture.getText(pdf)).contains("Page " + page + " / " + pdf.getNumberOfPages());
            }
            String texte = new PDFTextStripper().getText(pdf);
            assertThat(texte).contains("État d’exécution", "14\u202f400\u202f000\u202f000,00\u00a0€");
        }
    }

    @Test
    void le_classeur_porte_des_nombres() throws Exception {
        int id = etablir();
        MvcResult debut = mvc.perform(get("/rapports/" + id + "/rapport.xlsx").with(Personnes.lecture()))
                .andReturn();
        byte[] octets =
                mvc.perform(asyncDispatch(debut)).andReturn().getResponse().getContentAsByteArray();
        try (ReadableWorkbook classeur = new ReadableWorkbook(new ByteArrayInputStream(octets))) {
            var lignes = classeur.getSheet(1).orElseThrow().read();
            assertThat(lignes.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("14400000000");
        }
    }

    @Test
    void un_rapport_ne_se_corrige_pas_et_ne_s_etablit_pas_par_tous() throws Exception {
        int id = etablir();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> sql.update("update common.rapport set titre = 'x' where id = ?", id)))
                .isNotNull();
        mvc.perform(post("/api/pilotage/rapports")
                        .with(Personnes.gestionnaire("bailleurs"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"effet\":\"2025-06-30\"}"))
                .andExpect(status().isForbidden());
        mvc.perform(post("/api/pilotage/rapports")
                        .with(Personnes.comite())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"effet\":\"2099-06-30\"}"))
                .andExpect(status().is(422));
    }

    private int etablir() throws Exception {
        String corps = mvc.perform(post("/api/pilotage/rapports")
                        .with(Personnes.comite())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"effet\":\"" + AU + "\"}"))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(corps, "$.id");
    }

    private String lire(String adresse) throws Exception {
        return new String(octets(adresse), StandardCharsets.UTF_8);
    }

    private byte[] octets(String adresse) throws Exception {
        return mvc.perform(get(adresse).with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private void engager(LocalDate jour, long euros) {
        Imputation ou =
                new Imputation("BAI-PRODUCTION", new Exercice(2025), "PRET", jour, "ES-RAP", "Essai", null, "Essai");
        Personnes.controleur()
                .faire(() -> transaction.executeWithoutResult(t -> budget.engager(ou, Montant.deEuros(euros))));
    }
}
