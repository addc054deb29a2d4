package fr.actionlogement.convention.politiquespubliques;

import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Imports by the API, for the tests: a file deposited by the manager of the axis, its acts, its faults. */
@Component
public class Lots {

    private static final String LOTS = "/api/imports/";

    private final MockMvc mvc;
    private final Banc banc;
    private final JdbcTemplate sql;

    Lots(MockMvc mvc, Banc banc, JdbcTemplate sql) {
        this.mvc = mvc;
        this.banc = banc;
        this.sql = sql;
    }

    /** Deposits a file and waits for its simulation; gives the identifier of the lot. */
    public String deposer(String type, String texte) {
        try {
            var reponse = mvc.perform(multipart("/api/imports")
                            .file(new MockMultipartFile(
                                    "fichier", type + ".csv", "text/csv", texte.getBytes(StandardCharsets.UTF_8)))
                            .param("type", type)
                            .with(GESTIONNAIRE))
                    .andReturn()
                    .getResponse();
            assertThat(reponse.getStatus()).isEqualTo(201);
            String lot = new JsonMapper()
                    .readTree(reponse.getContentAsByteArray())
                    .path("id")
                    .asString();
            attendre(lot, "SIMULE", "REJETE");
            return lot;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Applies or undoes a lot, and waits for the state that follows. */
    public void faire(String lot, String acte, String attendu) {
        agir(lot, acte);
        attendre(lot, attendu);
    }

    private void agir(String lot, String acte) {
        assertThat(banc.api(GESTIONNAIRE, "POST", LOTS + lot + "/" + acte, "")
                        .getResponse()
                        .getStatus())
                .isEqualTo(202);
    }

    /** Undoes a lot of which some rows are to be refused: it then stays applied, and says so. */
    public void annulerEnPartie(String lot) {
        agir(lot, "annulation");
        String erreur = "";
        for (int essai = 0; essai < 1_500 && !erreur.contains("incomplète"); essai++) {
            LockSupport.parkNanos(20_000_000);
            erreur = banc.passe(GESTIONNAIRE, "GET", LOTS + lot, "")
                    .path("erreur")
                    .asString("");
        }
        assertThat(erreur).contains("L’annulation est incomplète");
        assertThat(etat(lot)).isEqualTo("APPLIQUE");
    }

    /** Where a lot stands. */
    public String etat(String lot) {
        return banc.passe(GESTIONNAIRE, "GET", LOTS + lot, "").path("etat").asString();
    }

    /** Its rejects and refusals: line, then code. */
    public List<String> fautes(String lot) {
        return sql.queryForList(
                "select numero || '|' || code from common.lot_rejet where lot_id = ? and nature in ('REJET', 'REFUS')",
                String.class,
                Long.valueOf(lot));
    }

    private void attendre(String lot, String... attendus) {
        String etat = "";
        for (int essai = 0; essai < 3_000 && !List.of(attendus).contains(etat); essai++) {
            LockSupport.parkNanos(20_000_000);
            etat = etat(lot);
        }
        assertThat(etat).isIn(List.of(attendus));
    }
}
