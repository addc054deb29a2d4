package fr.actionlogement.convention.salaries.simulation;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@EssaiIntegre
class SimulationIT {

    @Autowired
    MockMvc mvc;

    /** L-1: SeLoger prints 3 918.52 € of interest; the real schedule has 3 918.57 €. */
    @Test
    void simule_le_pret_accession_publie() throws Exception {
        simuler("""
                {"produit":"PRET_ACCESSION","montant":30000,"mois":300,"cout":200000,"le":"2024-03-01"}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.taux").value(1.0))
                .andExpect(jsonPath("$.mensualite").value(113.06))
                .andExpect(jsonPath("$.derniereMensualite").value(113.63))
                .andExpect(jsonPath("$.cout").value(3918.57))
                .andExpect(jsonPath("$.echeancier.length()").value(300))
                .andExpect(jsonPath("$.echeancier[299].restant").value(0))
                .andExpect(jsonPath("$.avertissements[0]").value(containsString("obligatoire")))
                .andExpect(jsonPath("$.parametres[?(@.cle=='PART_DU_COUT')].preuve")
                        .value("H"));
    }

    @Test
    void l_assurance_entre_dans_le_cout_et_le_taeg() throws Exception {
        simuler("""
                {"produit":"PRET_ACCESSION","montant":30000,"mois":300,"assurance":0.30,"le":"2024-03-01"}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mensualite").value(120.56))
                .andExpect(jsonPath("$.assurance").value(2250))
                .andExpect(jsonPath("$.taeg").value(Matchers.greaterThan(1.5)));
    }

    /** The rate and the ceilings are those of the day, to the day. */
    @ParameterizedTest
    @CsvSource({
        "PRET_ACCESSION, 2023-02-28, 30000, 0.5",
        "PRET_ACCESSION, 2023-03-01, 30000, 1.5",
        "PRET_ACCESSION, 2023-08-31, 40000, 1.5",
        "PRET_ACCESSION, 2023-09-01, 30000, 1.0",
        "PRET_TRAVAUX, 2023-02-28, 10000, 1.0",
        "PRET_TRAVAUX, 2023-03-01, 10000, 1.5"
    })
    void le_taux_est_celui_du_jour(String produit, String jour, long montant, double taux) throws Exception {
        simuler("{\"produit\":\"" + produit + "\",\"montant\":" + montant + ",\"mois\":120,\"le\":\"" + jour + "\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.taux").value(taux));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"montant\":30000.01,\"mois\":120 | 422 | montant-au-dela-du-plafond",
                "\"montant\":30000,\"mois\":301 | 422 | duree-au-dela-du-plafond",
                "\"montant\":30000,\"mois\":120,\"cout\":74999.99 | 422 | part-du-cout-depassee",
                "\"montant\":0,\"mois\":120 | 422 | pret-montant",
                "\"montant\":30000,\"mois\":0 | 422 | pret-echeances",
                "\"montant\":30000,\"mois\":120,\"le\":\"2019-01-01\" | 422 | produit-sans-bareme",
                "\"montant\":30000,\"mois\":120,\"assurance\":-1 | 422 | pret-assurance",
                "\"montant\":30000 | 422 | ",
                "\"montant\":\"30000\",\"mois\":120 | 400 | ",
                "\"montant\":1e99,\"mois\":120 | 400 | ",
                "\"montant\":30000,\"mois\":12.5 | 400 | "
            })
    void refuse_une_mauvaise_demande(String corps, int statut, String code) throws Exception {
        ResultActions reponse = simuler("{\"produit\":\"PRET_ACCESSION\"," + corps + "}")
                .andExpect(status().is(statut))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        if (code != null) {
            reponse.andExpect(jsonPath("$.erreurs[0].code").value(code));
        }
    }

    @Test
    void simule_par_la_page_et_garde_la_saisie_refusee() throws Exception {
        mvc.perform(get("/salaries/simulation").with(Personnes.lecture())).andExpect(status().isOk());
        mvc.perform(post("/salaries/simulation")
                        .with(Personnes.lecture())
                        .param("produit", "PRET_TRAVAUX")
                        .param("montant", "10 000")
                        .param("mois", "120")
                        .param("le", "2023-01-15"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("87,60")))
                .andExpect(content().string(containsString("512,47")));
        mvc.perform(post("/salaries/simulation")
                        .with(Personnes.lecture())
                        .param("produit", "PRET_TRAVAUX")
                        .param("montant", "12 000,00")
                        .param("mois", "120"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("plafonné")))
                .andExpect(content().string(containsString("value=\"12 000,00\"")));
    }

    private ResultActions simuler(String corps) throws Exception {
        return mvc.perform(post("/api/salaries/simulations/pret")
                .with(Personnes.lecture())
                .contentType(MediaType.APPLICATION_JSON)
                .content(corps));
    }
}
