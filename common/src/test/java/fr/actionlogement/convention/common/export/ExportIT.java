package fr.actionlogement.convention.common.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@EssaiIntegre
class ExportIT {

    private static final PersonneDEssai LECTEUR = Personnes.lecture();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @ParameterizedTest
    @ValueSource(strings = {"/exports/essais.csv", "/api/exports/tables/essais.csv"})
    void le_csv_dit_ses_lignes_puis_ce_qu_il_est(String adresse) throws Exception {
        String fichier = new String(lire(adresse + "?nombre=3&familles=", "text/csv"), StandardCharsets.UTF_8);
        List<String> lignes = List.of(fichier.split("\r\n", -1));
        assertThat(lignes.subList(0, 4))
                .containsExactly(
                        "\uFEFFLibellé;Montant;Nombre;Taux;Jour;Instant;Exercice",
                        "'=1+1;-0,95;1;2,5;31/12/2026;01/07/2026 00:00:01;2026",
                        "\"#É ;\"\"Île\"\"\";0,05;2;2,5;31/12/2026;01/07/2026 00:00:01;2026",
                        "n° 3;;3;2,5;31/12/2026;01/07/2026 00:00:01;2026");
        assertThat(fichier)
                .contains("# Export\u00a0: Essais")
                .contains("# Export\u00a0: filtres\u00a0: Nombre\u00a0: 3")
                .contains("# Export\u00a0: par lecture, le ")
                .contains("# Export\u00a0: lignes\u00a0: 3")
                .contains("# Export\u00a0: total Montant\u00a0: -0,90")
                .contains("# Export\u00a0: total Nombre\u00a0: 6")
                .doesNotContain("total Exercice");
        assertThat(fichier.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void le_classeur_porte_des_nombres_et_des_dates() throws Exception {
        byte[] fichier = lire(
                "/exports/essais.xlsx?nombre=4&familles=PAIRE&familles=IMPAIRE",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (ReadableWorkbook classeur = new ReadableWorkbook(new ByteArrayInputStream(fichier))) {
            List<Row> lignes = classeur.getFirstSheet().read();
            assertThat(lignes).hasSize(5);
            assertThat(lignes.get(1).getCellText(0)).isEqualTo("=1+1");
            assertThat(lignes.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(lignes.get(1).getCellAsNumber(1)).contains(new BigDecimal("-0.95"));
            assertThat(lignes.get(1).getCellAsNumber(2)).contains(BigDecimal.ONE);
            assertThat(lignes.get(1).getCellAsDate(4)).contains(LocalDateTime.of(2026, 12, 31, 0, 0));
            assertThat(lignes.get(1).getCellAsDate(5)).contains(LocalDateTime.of(2026, 7, 1, 0, 0, 1));
            List<Row> propos = classeur.findSheet("À propos").orElseThrow().read();
            assertThat(propos).extracting(ligne -> ligne.getCellText(0)).contains("Filtres", "Par", "Le", "Lignes");
            assertThat(valeur(propos, "Lignes").getCellAsNumber(1)).contains(BigDecimal.valueOf(4));
            assertThat(valeur(propos, "Total Montant").getCellAsNumber(1)).contains(new BigDecimal("1.15"));
            assertThat(valeur(propos, "Filtres").getCellText(1)).contains("[PAIRE, IMPAIRE]");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/exports/essais.csv?nombre=3&inconnu=1, 400",
        "/exports/essais.csv?nombre=trois, 400",
        "/exports/essais.csv?nombre=3&familles=AUTRE, 400",
        "/exports/essais.csv?nombre=3&du=hier, 400",
        "/exports/essais.csv?nombre=3&apres=2, 400",
        "/exports/essais.pdf?nombre=3, 404",
        "/exports/inconnue.csv, 404",
        "/api/exports/tables/essais.csv?nombre=3&inconnu=1, 400",
        "/api/exports/tables/essais.pdf?nombre=3, 404",
        "/api/exports/tables/inconnue.csv, 404",
        "/api/exports/999999, 404"
    })
    void une_demande_fautive_est_refusee(String adresse, int statut) throws Exception {
        mvc.perform(get(adresse).with(LECTEUR)).andExpect(status().is(statut));
    }

    @Test
    void une_table_fermee_est_comme_inconnue() throws Exception {
        mvc.perform(get("/exports/essais.csv?nombre=3").with(Personnes.gestionnaire("bailleurs")))
                .andExpect(status().isNotFound());
        mvc.perform(get("/exports/essais.csv?nombre=3").with(Personnes.administrateur()))
                .andExpect(status().isNotFound());
    }

    @Test
    void une_grande_table_se_prepare_sans_faire_attendre() throws Exception {
        long nombre = Long.getLong("export.lignes", 60_000);
        sql.update("insert into common.utilisateur (identifiant, nom, roles, cree_le)"
                + " values ('lecture', 'Lecture', '{LECTURE}', now()) on conflict do nothing");
        mvc.perform(get("/exports/essais.xlsx?nombre=" + nombre).with(LECTEUR))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/exports/demande?table=essais&format=XLSX&question=nombre%3D" + nombre));
        mvc.perform(get("/api/exports/tables/essais.csv?nombre=" + nombre).with(LECTEUR))
                .andExpect(status().isConflict());
        mvc.perform(get("/exports/demande?table=essais&format=XLSX&question=nombre%3D" + nombre)
                        .with(LECTEUR))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Préparer le fichier XLSX")));
        for (String format : List.of("CSV", "XLSX")) {
            int id = demander(format, nombre);
            String empreinte = attendre(id);
            byte[] fichier = lire("/exports/" + id + "/fichier", "");
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(fichier)))
                    .isEqualTo(empreinte);
            mvc.perform(get("/api/exports/" + id).with(Personnes.controleur())).andExpect(status().isNotFound());
            mvc.perform(get("/exports").with(LECTEUR)).andExpect(content().string(containsString(empreinte)));
            mvc.perform(delete("/api/exports/" + id).with(LECTEUR)).andExpect(status().isNoContent());
            mvc.perform(get("/exports/" + id + "/fichier").with(LECTEUR)).andExpect(status().isNotFound());
        }
    }

    private int demander(String format, long nombre) throws Exception {
        String corps = mvc.perform(post("/api/exports")
                        .with(LECTEUR)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"table\":\"essais\",\"format\":\"" + format + "\",\"question\":\"nombre=" + nombre
                                + "\"}"))
                .andExpect(status().isAccepted())
                .andExpect(header().string("Location", containsString("/api/exports/")))
                .andExpect(jsonPath("$.etat").value("DEMANDE"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(corps, "$.id");
    }

    private String attendre(int id) throws Exception {
        long fin = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        String corps = "";
        while (System.nanoTime() < fin) {
            corps = mvc.perform(get("/api/exports/" + id).with(LECTEUR))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            if (corps.contains("\"PRET\"")) {
                return JsonPath.read(corps, "$.empreinte");
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Export jamais prêt : " + corps);
    }

    private byte[] lire(String adresse, String media) throws Exception {
        MvcResult debut = mvc.perform(get(adresse).with(LECTEUR)).andReturn();
        return mvc.perform(asyncDispatch(debut))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString(media)))
                .andExpect(header().string("Content-Disposition", containsString("attachment; filename=")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static Row valeur(List<Row> propos, String quoi) throws IOException {
        return propos.stream()
                .filter(ligne -> ligne.getCellText(0).equals(quoi))
                .findFirst()
                .orElseThrow();
    }
}
