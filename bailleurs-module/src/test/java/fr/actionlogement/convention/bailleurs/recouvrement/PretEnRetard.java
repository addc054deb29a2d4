package fr.actionlogement.convention.bailleurs.recouvrement;

import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.convention.bailleurs.pret.AppelsDEcheances;
import fr.actionlogement.convention.bailleurs.pret.PretVieilli;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A loan of 1 M€ at 2 % fixed, in 8 quarterly instalments, drawn for 400 000 € thirteen months ago: four are due. */
abstract class PretEnRetard {

    private static final String CONDITIONS = """
            {"taux":2,"plancher":0,"periodicite":"TRIMESTRIELLE","echeances":8,"profil":"ECHEANCES_CONSTANTES",
             "progression":0,"differe":"AUCUN","echeancesDifferees":0,"prefinancementMois":0,"intercalaires":"PAYES"}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    AppelsDEcheances appels;

    @Value("${spring.datasource.url}")
    String base;

    String op;
    String pret;

    @BeforeEach
    void preparer() throws Exception {
        Dossiers dossiers = new Dossiers(mvc);
        op = dossiers.brouillon();
        mvc.perform(json(put("/api/bailleurs/operations/" + op + "/conditions-de-pret"), CONDITIONS)
                        .header("If-Match", "\"0\"")
                        .with(GESTIONNAIRE))
                .andExpect(status().isOk());
        for (String acte : List.of("deposer", "instruire", "presenter")) {
            dossiers.acte(op, acte, GESTIONNAIRE).andExpect(status().isOk());
        }
        dossiers.acte(op, "accorder", COMITE).andExpect(status().isOk());
        dossiers.acte(op, "conventionner", GESTIONNAIRE).andExpect(status().isOk());
        dossiers.acte(op, "mettre-en-chantier", GESTIONNAIRE).andExpect(status().isOk());
        dossiers.payerLAvance(op);
        pret = sql.queryForObject(
                "select reference from bailleurs.pret where operation_reference = ?", String.class, op);
        PretVieilli.de(base, op, 13);
        appels.appeler();
    }

    String saisir(String montant, String piece) throws Exception {
        return Dossiers.reference(demande(montant, piece).andExpect(status().isCreated()));
    }

    ResultActions demande(String montant, String piece) throws Exception {
        return mvc.perform(json(
                        post("/api/bailleurs/prets/" + pret + "/encaissements"),
                        "{\"montant\":" + montant + ",\"piece\":\"" + piece + "\"}")
                .with(GESTIONNAIRE));
    }

    ResultActions decider(String en, String acte, PersonneDEssai qui) throws Exception {
        return mvc.perform(
                json(post("/api/bailleurs/encaissements/" + en + "/" + acte), acte.equals("rejeter") ? "{}" : "")
                        .with(qui));
    }

    ResultActions lire(String url) throws Exception {
        return mvc.perform(get(url).with(Personnes.lecture())).andExpect(status().isOk());
    }

    long rembourse() {
        return sql.queryForObject(
                "select rembourse_centimes from common.engagement where dossier = ? and nature = 'PRET'",
                Long.class,
                op);
    }
}
