package fr.actionlogement.convention.common.piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.convention.common.journal.ActeVu;
import fr.actionlogement.convention.common.journal.Journal;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@EssaiIntegre
class PieceIT {

    private static final PersonneDEssai GESTIONNAIRE = Personnes.gestionnaire("essai");
    private static final byte[] PDF = "%PDF-1.7 essai".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MockMvc mvc;

    @Autowired
    Pieces pieces;

    @Autowired
    Journal journal;

    @Autowired
    JdbcTemplate sql;

    @Test
    void une_piece_bloquante_arrete_l_acte_jusqu_a_ce_qu_elle_soit_la() throws Exception {
        assertThatThrownBy(() -> pieces.exiger("essais", "ES-1"))
                .isInstanceOf(RegleNonRespectee.class)
                .hasMessageContaining("Plan de financement");
        String corps = joindre("ES-1", "PLAN", "plan signé.pdf", PDF)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.media").value("application/pdf"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        pieces.exiger("essais", "ES-1");
        int id = JsonPath.read(corps, "$.id");
        String empreinte =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PDF));
        assertThat(JsonPath.<String>read(corps, "$.empreinte")).isEqualTo(empreinte);
        mvc.perform(get("/api/pieces/essais/ES-1/" + id).with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(content().bytes(PDF))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        mvc.perform(get("/pieces/essais/ES-1/" + id).with(Personnes.gestionnaire("bailleurs")))
                .andExpect(status().isNotFound());
        mvc.perform(get("/pieces/essais/ES-3/" + id).with(GESTIONNAIRE)).andExpect(status().isNotFound());
        joindre("ES-1", "PLAN", "autre nom.pdf", PDF).andExpect(status().isConflict());

        mvc.perform(post("/api/pieces/essais/ES-1/" + id + "/retrait")
                        .with(GESTIONNAIRE)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"motif\":\"Mauvaise version\"}"))
                .andExpect(status().isNoContent());
        mvc.perform(get("/pieces/essais/ES-1/" + id).with(GESTIONNAIRE)).andExpect(status().isNotFound());
        assertThat(journal.chronologie("ES-1"))
                .extracting(ActeVu::libelle)
                .containsSubsequence("Pièce jointe", "Pièce retirée");
        assertThat(sql.queryForObject(
                        "select count(*) from common.piece_contenu where piece_id = ?", Integer.class, id))
                .isZero();
        joindre("ES-1", "PLAN", "plan signé.pdf", PDF).andExpect(status().isCreated());
    }

    @Test
    void le_contenu_dit_ce_qu_est_un_fichier() throws Exception {
        joindre("ES-4", "PHOTO", "photo.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0})
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("extension-trompeuse")));
        refuser("ES-4", "page.pdf", "<html><script>".getBytes(StandardCharsets.UTF_8), "fichier-refuse");
        refuser("ES-4", "vide.pdf", new byte[0], "fichier-vide");
        refuser("ES-4", "grand.pdf", grand(), "fichier-trop-grand");
        refuser(
                "ES-4",
                "macro.xlsx",
                archive("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"),
                "fichier-refuse");
        refuser("ES-4", "archive.docx", archive("lisez-moi.txt"), "fichier-refuse");
        joindre("ES-4", "AUTRE", "budget.xlsx", archive("[Content_Types].xml", "xl/workbook.xml"))
                .andExpect(status().isCreated());
        joindre("ES-4", "INCONNUE", "plan.pdf", PDF)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("type-inconnu")));
    }

    @Test
    void un_dossier_clos_ou_ferme_ne_recoit_rien() throws Exception {
        joindre("ES-2", "PLAN", "plan.pdf", PDF).andExpect(status().isConflict());
        joindre("XX-1", "PLAN", "plan.pdf", PDF).andExpect(status().isNotFound());
        mvc.perform(multipart("/api/pieces/essais/ES-5")
                        .file(new MockMultipartFile("fichier", "plan.pdf", "", PDF))
                        .param("type", "PLAN")
                        .with(Personnes.lecture()))
                .andExpect(status().isForbidden());
        mvc.perform(get("/pieces/essais/ES-5").with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Joindre au dossier")));
        mvc.perform(multipart("/pieces/essais/ES-5").param("type", "PLAN").with(GESTIONNAIRE))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Choisissez un fichier")));
        mvc.perform(get("/api/pieces/essais/ES-5").with(Personnes.lecture()))
                .andExpect(jsonPath("$.modifiable").value(false))
                .andExpect(jsonPath("$.attentes[0].etat").doesNotExist())
                .andExpect(jsonPath("$.attentes[0].piece.bloquante").value(true));
    }

    private void refuser(String reference, String nom, byte[] octets, String code) throws Exception {
        joindre(reference, "AUTRE", nom, octets)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(code)));
    }

    private ResultActions joindre(String reference, String type, String nom, byte[] octets) throws Exception {
        return mvc.perform(multipart("/api/pieces/essais/" + reference)
                .file(new MockMultipartFile("fichier", nom, "application/octet-stream", octets))
                .param("type", type)
                .with(GESTIONNAIRE));
    }

    private static byte[] grand() {
        byte[] octets = new byte[10 * (1 << 20) + 1];
        System.arraycopy(PDF, 0, octets, 0, PDF.length);
        return octets;
    }

    private static byte[] archive(String... noms) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(sortie)) {
            for (String nom : noms) {
                archive.putNextEntry(new ZipEntry(nom));
                archive.write(1);
                archive.closeEntry();
            }
        }
        return sortie.toByteArray();
    }
}
