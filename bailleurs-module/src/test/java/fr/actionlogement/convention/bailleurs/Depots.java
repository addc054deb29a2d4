package fr.actionlogement.convention.bailleurs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Hands files in, applies and undoes their lots for the tests, by the API. */
public final class Depots {

    private final MockMvc mvc;
    private final JdbcTemplate sql;

    public Depots(MockMvc mvc, JdbcTemplate sql) {
        this.mvc = mvc;
        this.sql = sql;
    }

    /** Hands a file in, and gives the identifier of its lot. */
    public String deposer(String type, String texte, PersonneDEssai qui) throws Exception {
        byte[] octets = texte.getBytes(StandardCharsets.UTF_8);
        String reponse = mvc.perform(multipart("/api/imports")
                        .file(new MockMultipartFile("fichier", type + ".csv", "text/csv", octets))
                        .param("type", type)
                        .with(qui))
                .andDo(r -> assertThat(r.getResponse().getStatus())
                        .as(r.getResponse().getContentAsString(StandardCharsets.UTF_8))
                        .isEqualTo(201))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(reponse, "$.id").toString();
    }

    /** Applies a lot and waits until it is in that state. */
    public void appliquer(String lot, PersonneDEssai qui, String attendu) throws Exception {
        faire(qui, lot + "/application", 202);
        attendre(lot, attendu);
    }

    /** Undoes a lot and waits until it is in that state. */
    public void annuler(String lot, PersonneDEssai qui, String attendu) throws Exception {
        faire(qui, lot + "/annulation", 202);
        attendre(lot, attendu);
    }

    /** Undoes what can be of a lot, and waits until it says that some rows stay. */
    public void annulerEnPartie(String lot, PersonneDEssai qui) throws Exception {
        faire(qui, lot + "/annulation", 202);
        String erreur = null;
        long limite = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (erreur == null && System.nanoTime() < limite) {
            LockSupport.parkNanos(20_000_000);
            erreur = sql.queryForObject(
                    "select erreur from common.lot_import where id = ?", String.class, Long.valueOf(lot));
        }
        assertThat(erreur).contains("incomplète");
        attendre(lot, "APPLIQUE");
    }

    /** Asks for an act on a lot. */
    public void faire(PersonneDEssai qui, String acte, int statut) throws Exception {
        mvc.perform(post("/api/imports/" + acte)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .with(qui))
                .andExpect(status().is(statut));
    }

    /** Line, column and code of what was rejected or refused. */
    public TreeSet<String> fautes(String lot) {
        return releves(lot, "REJET', 'REFUS");
    }

    /** Line, column and code of what is listed with that nature. */
    public TreeSet<String> releves(String lot, String nature) {
        return new TreeSet<>(sql.queryForList(
                "select numero || '|' || coalesce(colonne, '') || '|' || code from common.lot_rejet"
                        + " where lot_id = ? and nature in ('" + nature + "')",
                String.class,
                Long.valueOf(lot)));
    }

    private void attendre(String lot, String etat) throws Exception {
        String lu = "";
        long limite = System.nanoTime() + Duration.ofMinutes(15).toNanos();
        while (!etat.equals(lu) && !"SUSPENDU".equals(lu) && System.nanoTime() < limite) {
            LockSupport.parkNanos(20_000_000);
            lu = JsonPath.read(
                    mvc.perform(get("/api/imports/" + lot).with(Personnes.controleur()))
                            .andReturn()
                            .getResponse()
                            .getContentAsString(StandardCharsets.UTF_8),
                    "$.etat");
        }
        assertThat(lu).isEqualTo(etat);
    }
}
