package fr.actionlogement.convention.bailleurs.versement;

import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.PersonneDEssai;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The loan of the operation is 1 M€: 40 % in advance, 40 % as works go, 20 % at the end. */
abstract class PretAVerser {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    Dossiers dossiers;
    String op;

    @BeforeEach
    void preparer() throws Exception {
        dossiers = new Dossiers(mvc);
        op = dossiers.enTravaux();
    }

    String demande() throws Exception {
        return Dossiers.reference(demander(1, "\"montant\":400000").andExpect(status().isCreated()));
    }

    ResultActions demander(int rang, String champs) throws Exception {
        String echeancier = mvc.perform(
                        get("/api/bailleurs/operations/" + op + "/echeancier").with(GESTIONNAIRE))
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<Integer> ids = JsonPath.read(echeancier, "$[?(@.financeur=='AL_PRET' && @.rang==" + rang + ")].id");
        return mvc.perform(json(
                        post("/api/bailleurs/operations/" + op + "/versements"),
                        "{\"echeance\":" + ids.get(0) + ",\"justificatif\":\"Pièce n° 1\"," + champs + "}")
                .with(GESTIONNAIRE));
    }

    ResultActions acte(String dv, String acte, String corps, PersonneDEssai qui) throws Exception {
        return mvc.perform(json(post(url(dv, acte)), corps).with(qui));
    }

    static String url(String dv, String acte) {
        return "/api/bailleurs/versements/" + dv + "/" + acte;
    }

    /** Asked, certified and paid on an instalment of the loan. */
    Long[] echeance(int rang) {
        return sql.queryForObject(
                "select demande_centimes, certifie_centimes, verse_centimes from bailleurs.echeance"
                        + " where dossier = ? and financeur = 'AL_PRET' and rang = ?",
                (r, n) -> new Long[] {r.getLong(1), r.getLong(2), r.getLong(3)},
                op,
                rang);
    }

    long versePret() {
        return nombre("select verse_centimes from common.engagement where nature = 'PRET' and dossier = '" + op + "'");
    }

    long nombre(String question) {
        return sql.queryForObject(question, Long.class);
    }
}
