package fr.actionlogement.convention.bailleurs.avenant;

import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The operation has 1 M€ of loan and 250 000 € of grant, 30 PLUS and 20 PLAI. */
@EssaiIntegre
class AvenantsIT {

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

    @Test
    void un_avenant_engage_ce_qui_augmente_et_degage_ce_qui_baisse() throws Exception {
        String av = demande(plan(1_200_000, 100_000, 0), 60);
        mvc.perform(get("/api/bailleurs/avenants/" + av).with(Personnes.lecture()))
                .andExpect(jsonPath("$.numero").value(1))
                .andExpect(jsonPath("$.montantAvant").value(1250000.0))
                .andExpect(jsonPath("$.montantApres").value(1300000.0))
                .andExpect(jsonPath("$.ecarts[?(@.libelle=='Logements PLUS')].apres")
                        .value("40"))
                .andExpect(jsonPath("$.ecarts[?(@.rubrique=='Calendrier')]", hasSize(0)));
        assertThat(engage("PRET")).isEqualTo(100_000_000L);
        approuver(av, GESTIONNAIRE).andExpect(status().isForbidden());
        approuver(av, COMITE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statut").value("APPROUVE"));
        assertThat(engage("PRET")).isEqualTo(120_000_000L);
        assertThat(engage("SUBVENTION")).isEqualTo(10_000_000L);
        assertThat(sql.queryForList(
                        "select montant_centimes from bailleurs.echeance where dossier = ? and financeur = 'AL_PRET' order by rang",
                        Long.class,
                        op))
                .containsExactly(48_000_000L, 48_000_000L, 24_000_000L);
        assertThat(nombre("select sum(montant_centimes) from bailleurs.echeance where dossier = '" + op
                        + "' and financeur = 'AL_SUBVENTION'"))
                .isEqualTo(10_000_000L);
        assertThat(nombre("select montant_centimes from bailleurs.pret where operation_reference = '" + op + "'"))
                .isEqualTo(120_000_000L);
        assertThat(nombre("select sum(nombre) from common.realisation where dossier = '" + op + "'"))
                .isEqualTo(60);
        approuver(av, CONTROLEUR).andExpect(status().isConflict());
        assertThat(sql.queryForList("select nature from common.verifier()", String.class))
                .isEmpty();
    }

    @Test
    void un_avenant_qui_change_les_logements_fait_reprendre_leur_energie() throws Exception {
        String url = "/api/bailleurs/operations/" + op + "/energie";
        String energie =
                "{\"surfaceCentiemes\":325000,\"avant\":null,\"apres\":{\"energie\":60,\"climat\":5,\"logements\":"
                        + "[{\"etiquette\":\"A\",\"nombre\":%d}]}}";
        mvc.perform(json(put(url), energie.formatted(50)).with(GESTIONNAIRE)).andExpect(status().isOk());
        approuver(demande(plan(1_000_000, 250_000, 0), 60), COMITE).andExpect(status().isOk());
        assertThat(aReprendre()).isEqualTo(1);
        mvc.perform(get("/api/bailleurs/operations/" + op + "/chronologie").with(GESTIONNAIRE))
                .andExpect(jsonPath("$[?(@.libelle=='Énergie et carbone à reprendre')]", hasSize(1)));
        mvc.perform(json(put(url), energie.formatted(50))
                        .header("If-Match", "\"0\"")
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(json(put(url), energie.formatted(60))
                        .header("If-Match", "\"0\"")
                        .with(GESTIONNAIRE))
                .andExpect(status().isOk());
        assertThat(aReprendre()).isZero();
    }

    private long aReprendre() {
        return nombre("select count(*) from bailleurs.performance where operation_reference = '" + op
                + "' and a_reprendre_depuis is not null");
    }

    @Test
    void un_instrument_peut_entrer_dans_le_plan_ou_en_sortir() throws Exception {
        approuver(demande(plan(1_000_000, 0, 300_000), 50), COMITE).andExpect(status().isOk());
        assertThat(engage("SUBVENTION")).isZero();
        assertThat(engage("DOTATION")).isEqualTo(30_000_000L);
        assertThat(nombre("select count(*) from bailleurs.echeance where dossier = '" + op
                        + "' and financeur = 'AL_DOTATION'"))
                .isEqualTo(3);
        assertThat(nombre("select count(*) from bailleurs.echeance where dossier = '" + op
                        + "' and financeur = 'AL_SUBVENTION'"))
                .isZero();
        mvc.perform(get("/api/bailleurs/operations/" + op).with(GESTIONNAIRE))
                .andExpect(jsonPath("$.montantActionLogement").value(1300000.0));
    }

    @Test
    void ce_qui_est_deja_demande_ou_paye_ne_se_retire_pas() throws Exception {
        dossiers.payerLAvance(op);
        String trop = demande(plan(300_000, 250_000, 0), 50);
        approuver(trop, COMITE).andExpect(status().isConflict());
        assertThat(engage("PRET")).isEqualTo(100_000_000L);
        rejeter(trop);
        String sortie = demande(plan(0, 1_250_000, 0), 50);
        approuver(sortie, COMITE).andExpect(status().isConflict());
        rejeter(sortie);
        approuver(demande(plan(490_000, 250_000, 0), 50), COMITE).andExpect(status().isConflict());
        assertThat(engage("PRET")).isEqualTo(100_000_000L);
    }

    @Test
    void un_avenant_sous_condition_de_plafond_baisse_jusqu_a_ce_qui_est_demande() throws Exception {
        dossiers.payerLAvance(op);
        approuver(demande(plan(600_000, 250_000, 0), 50), COMITE).andExpect(status().isOk());
        assertThat(engage("PRET")).isEqualTo(60_000_000L);
        assertThat(sql.queryForList(
                        "select montant_centimes from bailleurs.echeance where dossier = ? and financeur = 'AL_PRET' order by rang",
                        Long.class,
                        op))
                .containsExactly(40_000_000L, 8_000_000L, 12_000_000L);
    }

    @Test
    void l_operation_changee_entre_temps_ne_recoit_pas_un_avenant_perime() throws Exception {
        String av = demande(plan(1_100_000, 250_000, 0), 50);
        dossiers.acte(op, "achever", GESTIONNAIRE).andExpect(status().isOk());
        approuver(av, COMITE).andExpect(status().isConflict());
        assertThat(engage("PRET")).isEqualTo(100_000_000L);
    }

    @Test
    void un_avenant_vide_double_ou_sur_une_operation_non_accordee_est_refuse() throws Exception {
        demander(op, plan(1_000_000, 250_000, 0), 50).andExpect(status().isUnprocessableContent());
        demande(plan(1_100_000, 250_000, 0), 50);
        demander(op, plan(1_200_000, 250_000, 0), 50).andExpect(status().isConflict());
        String autre = dossiers.brouillon();
        demander(autre, plan(1_100_000, 250_000, 0), 50).andExpect(status().isConflict());
        String ailleurs = dossiers.enTravaux();
        mvc.perform(json(
                                post("/api/bailleurs/operations/" + ailleurs + "/avenants"),
                                corps(plan(1_100_000, 250_000, 0), 50).replace("59350", "75056"))
                        .header("If-Match", version(ailleurs))
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(json(
                                post("/api/bailleurs/operations/" + ailleurs + "/avenants"),
                                corps(plan(1_100_000, 250_000, 0), 50)
                                        .replace("\"cout\":10000000", "\"cout\":10000001"))
                        .header("If-Match", version(ailleurs))
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void l_avenant_se_demande_et_s_approuve_par_les_pages() throws Exception {
        mvc.perform(get("/bailleurs/operations/" + op + "/avenant").with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("plan[AL_PRET]")));
        String url = mvc.perform(post("/bailleurs/operations/" + op + "/avenant")
                        .param("version", version(op).replace("\"", ""))
                        .param("logements[PLUS]", "30")
                        .param("logements[PLAI]", "22")
                        .param("cout", "10 100 000,00")
                        .param("plan[AL_PRET]", "1 100 000,00")
                        .param("plan[AL_SUBVENTION]", "250 000,00")
                        .param("plan[CDC]", "7 750 000,00")
                        .param("plan[FONDS_PROPRES]", "1 000 000,00")
                        .param("motif", "Deux logements de plus")
                        .with(GESTIONNAIRE))
                .andExpect(header().string("Location", startsWith("/bailleurs/avenants/AV-")))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(url).with(COMITE))
                .andExpect(content().string(containsString("Approuver et engager 100\u202F000,00\u00A0€")));
        mvc.perform(get(url).with(GESTIONNAIRE))
                .andExpect(content().string(Matchers.not(containsString("Approuver et engager"))));
        mvc.perform(post(url + "/approuver").param("version", "0").with(COMITE))
                .andExpect(redirectedUrl("/bailleurs/operations/" + op));
        mvc.perform(get("/bailleurs/operations/" + op).with(Personnes.lecture()))
                .andExpect(content().string(containsString("Avenant n°")))
                .andExpect(content().string(containsString("1\u202F350\u202F000,00\u00A0€")));
    }

    @Test
    void une_saisie_fautive_revient_avec_ses_valeurs() throws Exception {
        for (String[] faute : new String[][] {
            {"logements[PLUS]", "abc"},
            {"plan[AL_PRET]", "1.234"},
            {"cout", ""},
            {"chantierPrevu", "demain"},
            {"motif", " "}
        }) {
            mvc.perform(post("/bailleurs/operations/" + op + "/avenant")
                            .param("version", "1")
                            .param("plan[CDC]", faute[0].equals("plan[CDC]") ? faute[1] : "7 750 000,00")
                            .param(faute[0], faute[1])
                            .with(GESTIONNAIRE))
                    .andExpect(status().is4xxClientError())
                    .andExpect(content().string(containsString("7 750 000,00")));
        }
    }

    private static String plan(int pret, int subvention, int dotation) {
        StringBuilder plan = new StringBuilder();
        ajouter(plan, "AL_PRET", pret);
        ajouter(plan, "AL_SUBVENTION", subvention);
        ajouter(plan, "AL_DOTATION", dotation);
        ajouter(plan, "CDC", 10_000_000 - 1_000_000 - pret - subvention - dotation);
        ajouter(plan, "FONDS_PROPRES", 1_000_000);
        return "[" + plan.substring(1) + "]";
    }

    private static void ajouter(StringBuilder plan, String financeur, int montant) {
        if (montant > 0) {
            plan.append(",{\"financeur\":\"")
                    .append(financeur)
                    .append("\",\"montant\":")
                    .append(montant)
                    .append('}');
        }
    }

    private static String corps(String plan, int logements) {
        return """
                {"motif":"Surcoût du lot 3","operation":{"intitule":"Résidence des Tilleuls","bailleur":"732829320",
                 "commune":"59350","nature":"VEFA","cout":10000000,
                 "logements":[{"produit":"PLUS","nombre":%d},{"produit":"PLAI","nombre":20}],"plan":%s}}""".formatted(logements - 20, plan);
    }

    private ResultActions demander(String operation, String plan, int logements) throws Exception {
        return mvc.perform(json(post("/api/bailleurs/operations/" + operation + "/avenants"), corps(plan, logements))
                .header("If-Match", version(operation))
                .with(GESTIONNAIRE));
    }

    private String demande(String plan, int logements) throws Exception {
        return Dossiers.reference(demander(op, plan, logements).andExpect(status().isCreated()));
    }

    private ResultActions approuver(String av, PersonneDEssai qui) throws Exception {
        return mvc.perform(
                json(post("/api/bailleurs/avenants/" + av + "/approuver"), "").with(qui));
    }

    private void rejeter(String av) throws Exception {
        mvc.perform(json(post("/api/bailleurs/avenants/" + av + "/rejeter"), "{\"motif\":\"Trop bas\"}")
                        .with(CONTROLEUR))
                .andExpect(status().isOk());
    }

    private String version(String operation) throws Exception {
        return mvc.perform(get("/api/bailleurs/operations/" + operation).with(GESTIONNAIRE))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
    }

    private long engage(String nature) {
        return sql.queryForObject(
                "select sum(engage_centimes) from common.engagement where dossier = ? and nature = ?",
                Long.class,
                op,
                nature);
    }

    private long nombre(String question) {
        return sql.queryForObject(question, Long.class);
    }
}
