package fr.actionlogement.convention.bailleurs.operation;

import static fr.actionlogement.convention.bailleurs.Dossiers.AUTRE_CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.EssaiIntegre;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@EssaiIntegre
class VieDUneOperationIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    Dossiers dossiers;

    @BeforeEach
    void preparer() {
        dossiers = new Dossiers(mvc);
    }

    @Test
    void va_du_brouillon_au_solde_par_l_api_seule() throws Exception {
        String op = dossiers.enTravaux();
        assertThat(objectif(op)).isEqualTo(50);
        payer(op, "AL_PRET", 1, "40");
        payer(op, "AL_PRET", 2, "40");
        dossiers.acte(op, "achever", GESTIONNAIRE).andExpect(status().isOk());
        payer(op, "AL_PRET", 3, "20");
        dossiers.acte(op, "solder", CONTROLEUR)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statut").value("SOLDE"));

        assertThat(position(op, "PRET")).containsExactly(100_000_000L, 100_000_000L);
        assertThat(position(op, "SUBVENTION")).containsExactly(0L, 0L);
        mvc.perform(get("/api/bailleurs/operations/" + op + "/ecritures").with(GESTIONNAIRE))
                .andExpect(jsonPath("$.length()").value(6));
        assertThat(sql.queryForList("select nature from common.verifier()", String.class))
                .isEmpty();
    }

    @Test
    void l_abandon_degage_le_reste_et_retire_les_logements() throws Exception {
        String op = dossiers.enTravaux();
        payer(op, "AL_PRET", 1, "40");
        dossiers.acte(op, "abandonner", GESTIONNAIRE).andExpect(status().isOk());
        assertThat(position(op, "PRET")).containsExactly(40_000_000L, 40_000_000L);
        assertThat(position(op, "SUBVENTION")).containsExactly(0L, 0L);
        assertThat(objectif(op)).isZero();
    }

    @Test
    void l_auteur_ne_peut_pas_accorder() throws Exception {
        String op = dossiers.enComite();
        dossiers.acte(op, "accorder", GESTIONNAIRE).andExpect(status().isForbidden());
        assertThat(ecritures(op)).isZero();
    }

    @Test
    void la_piece_qui_bloque_un_acte_l_empeche_et_lui_seul() throws Exception {
        String op = dossiers.enTravaux();
        dossiers.acte(op, "achever", GESTIONNAIRE).andExpect(status().isOk());
        mvc.perform(json(post("/api/bailleurs/operations/" + op + "/solder"), "{}")
                        .with(CONTROLEUR))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value(containsString("Décompte définitif")));
        mvc.perform(get("/api/pieces/operations/" + op).with(GESTIONNAIRE))
                .andExpect(jsonPath("$.attentes[?(@.piece.code=='CONTRAT-VEFA')]", hasSize(1)))
                .andExpect(jsonPath("$.attentes[?(@.piece.code=='DPE-AVANT')]", hasSize(0)))
                .andExpect(jsonPath("$.attentes[?(@.piece.bloquante==true)]", hasSize(1)));
        dossiers.joindre(op, "DECOMPTE-DEFINITIF").andExpect(status().isCreated());
        mvc.perform(json(post("/api/bailleurs/operations/" + op + "/solder"), "{}")
                        .with(CONTROLEUR))
                .andExpect(status().isOk());
    }

    /** Asks, certifies and pays an instalment, each by another person. */
    private void payer(String op, String financeur, int rang, String pourCent) throws Exception {
        String echeancier = mvc.perform(
                        get("/api/bailleurs/operations/" + op + "/echeancier").with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<Integer> ids =
                JsonPath.read(echeancier, "$[?(@.financeur=='" + financeur + "' && @.rang==" + rang + ")].id");
        String dv = Dossiers.reference(mvc.perform(json(
                                post("/api/bailleurs/operations/" + op + "/versements"),
                                "{\"echeance\":" + ids.get(0) + ",\"justificatif\":\"Pièce n° 12\""
                                        + (rang == 2 ? ",\"avancement\":80}" : "}"))
                        .with(GESTIONNAIRE))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.montant").value(Integer.parseInt(pourCent) * 10_000.0)));
        String url = "/api/bailleurs/versements/" + dv;
        mvc.perform(json(post(url + "/payer"), "{}").with(AUTRE_CONTROLEUR)).andExpect(status().isConflict());
        mvc.perform(json(post(url + "/certifier"), "{}").with(GESTIONNAIRE)).andExpect(status().isForbidden());
        mvc.perform(json(post(url + "/certifier"), "{}").with(CONTROLEUR)).andExpect(status().isOk());
        mvc.perform(json(post(url + "/payer"), "{}").with(CONTROLEUR)).andExpect(status().isForbidden());
        mvc.perform(json(post(url + "/payer"), "{}").with(COMITE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statut").value("VERSE"));
    }

    private long objectif(String op) {
        return sql.queryForObject(
                "select coalesce(sum(nombre), 0) from common.realisation where dossier = ?", Long.class, op);
    }

    private long ecritures(String op) {
        return sql.queryForObject("select count(*) from common.ecriture where dossier = ?", Long.class, op);
    }

    private Long[] position(String op, String nature) {
        return sql.queryForObject(
                "select engage_centimes, verse_centimes from common.engagement where dossier = ? and nature = ?",
                (r, n) -> new Long[] {r.getLong(1), r.getLong(2)},
                op,
                nature);
    }
}
