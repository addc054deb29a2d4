package fr.actionlogement.convention.salaries.simulateur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The public simulator: open to anyone, keeps nothing, says everything. */
@EssaiIntegre
class SimulateurIT {

    private static final String ALTERNANT = "?le=2025-01-15&personne.age=20&emploi.statut=ALTERNANT"
            + "&emploi.secteur=PRIVE_NON_AGRICOLE&emploi.contrat=APPRENTISSAGE&emploi.debut=2025-01-01"
            + "&emploi.fin=2025-12-31&emploi.brutMensuel=1000&logement.occupation=LOCATAIRE&logement.loyer=450"
            + "&logement.aideAuLogement=120&mobilite.distanceKm=120&sansAutreAide=true&logement.zone=B1";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    private static RequestPostProcessor depuis(String adresse) {
        return requete -> {
            requete.setRemoteAddr(adresse);
            return requete;
        };
    }

    private static MockHttpServletRequestBuilder appel(String chemin, String adresse) {
        return get(chemin).with(depuis(adresse));
    }

    @Test
    void repond_sur_tous_les_produits_sans_compte_ni_session() throws Exception {
        mvc.perform(appel("/api/salaries/simulateur" + ALTERNANT, "10.0.0.1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.avis.length()").value(9))
                .andExpect(jsonPath("$.avis[?(@.produit=='MOBILI_JEUNE')].conclusion")
                        .value("ELIGIBLE"))
                .andExpect(jsonPath("$.avis[?(@.produit=='MOBILI_JEUNE')].offre.montant")
                        .value(1100.0))
                .andExpect(jsonPath("$.avis[?(@.produit=='MOBILI_PASS')].conclusion")
                        .value("NON_ELIGIBLE"))
                .andExpect(jsonPath("$.avis[0].criteres[0].source").isNotEmpty());
        mvc.perform(appel("/salaries/simulateur" + ALTERNANT, "10.0.0.1"))
                .andExpect(status().isOk())
                .andExpect(cookie().doesNotExist("SESSION"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(containsString("1\u202f100,00")))
                .andExpect(content().string(containsString("Adresse à partager")))
                .andExpect(content().string(not(containsString("csrf-token"))))
                .andExpect(content().string(not(containsString("_csrf"))));
    }

    @Test
    void la_page_vierge_ne_conclut_rien() throws Exception {
        mvc.perform(appel("/salaries/simulateur", "10.0.0.2"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Réponse au barème"))));
    }

    @Test
    void l_adresse_a_partager_ne_porte_que_ce_qui_est_rempli() throws Exception {
        mvc.perform(appel("/salaries/simulateur?personne.age=30&emploi.statut=&logement.loyer=", "10.0.0.2"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/salaries/simulateur?personne.age=30\"")));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "personne.age=abc,400",
        "personne.age=-1,422",
        "personne.age=121,422",
        "personne.naissance=1990-01-01,400",
        "nom=Martin,400",
        "logement.loyer=1.234,400",
        "logement.loyer=-5,422",
        "emploi.statut=CHEF,400",
        "logement.commune=99999,400",
        "foyer.adultes=3,422",
        "le=hier,400"
    })
    void refuse_une_question_fautive(String parametre, int statut) throws Exception {
        mvc.perform(appel("/api/salaries/simulateur?" + parametre, "10.0.0.3")).andExpect(status().is(statut));
        mvc.perform(appel("/salaries/simulateur?" + parametre, "10.0.0.4")).andExpect(status().is(statut));
    }

    @Test
    void rien_n_est_enregistre() throws Exception {
        String avant = empreinte();
        mvc.perform(appel("/salaries/simulateur" + ALTERNANT, "10.0.0.5")).andExpect(status().isOk());
        assertThat(empreinte()).isEqualTo(avant);
    }

    private String empreinte() {
        return String.valueOf(sql.queryForMap(
                "select (select count(*) from salaries.aide) a, (select count(*) from common.journal) j,"
                        + " (select count(*) from salaries.bareme) b"));
    }

    @Test
    void une_adresse_trop_pressee_attend_et_une_autre_non() throws Exception {
        for (int i = 0; i < 120; i++) {
            mvc.perform(appel("/api/salaries/simulateur?personne.age=30", "10.0.0.6"))
                    .andExpect(status().isOk());
        }
        mvc.perform(appel("/api/salaries/simulateur?personne.age=30", "10.0.0.6"))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.detail").value(containsString("Attendez")));
        mvc.perform(appel("/salaries/simulateur", "10.0.0.6")).andExpect(status().isTooManyRequests());
        mvc.perform(appel("/api/territoires/communes?q=lil", "10.0.0.6")).andExpect(status().isOk());
        mvc.perform(appel("/api/salaries/simulateur?personne.age=30", "10.0.0.7"))
                .andExpect(status().isOk());
        mvc.perform(appel("/api/salaries/simulateur?personne.age=30", "10.0.0.6")
                        .with(Personnes.lecture()))
                .andExpect(status().isOk());
    }

    /** Time of the processor, which does not depend on what else the machine does; the first calls warm it up. */
    @Test
    void la_page_repond_en_moins_de_cent_millisecondes() throws Exception {
        ThreadMXBean temps = ManagementFactory.getThreadMXBean();
        long[] durees = new long[100];
        for (int i = 0; i < 140; i++) {
            long debut = temps.getCurrentThreadCpuTime();
            mvc.perform(appel("/salaries/simulateur" + ALTERNANT, "10.0.1." + i))
                    .andExpect(status().isOk());
            if (i >= 40) {
                durees[i - 40] = temps.getCurrentThreadCpuTime() - debut;
            }
        }
        Arrays.sort(durees);
        assertThat(durees[95] / 1_000_000).as("95e centile, en millisecondes").isLessThan(100);
    }
}
