package fr.actionlogement.convention.bailleurs.foncierelogement;

import static fr.actionlogement.convention.bailleurs.Dossiers.AUTRE_CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The line of the association from its convention to the last payment, and what it builds, counted once. */
@EssaiIntegre
class FonciereLogementIT {

    private static final String API = "/api/bailleurs/fonciere-logement";
    private static final int ANNEE = LocalDate.now().getYear();
    private static final PersonneDEssai DEUX_CASQUETTES =
            Personnes.avec("deux.casquettes", "GESTION_BAILLEURS", "CONTROLE");

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    String convention;

    @BeforeEach
    void preparer() throws Exception {
        convention = lire(
                mvc.perform(json(post(API + "/conventions"), """
                        {"signeeLe":"2023-07-01","document":"Convention d’essai","annees":[{"exercice":%d,"montant":1000000}]}""".formatted(ANNEE))
                                .with(GESTIONNAIRE))
                        .andExpect(status().isCreated()),
                "$.reference");
    }

    @Test
    void un_appel_va_du_depot_au_versement_entre_trois_personnes() throws Exception {
        long avant = engage();
        String appel = deposer("600000", GESTIONNAIRE);
        acte(appel, "engager", GESTIONNAIRE).andExpect(status().isForbidden());
        acte(appel, "engager", COMITE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statut").value("ENGAGE"))
                .andExpect(jsonPath("$.engage").value(600000.00));
        acte(appel, "engager", COMITE).andExpect(status().isConflict());
        assertThat(engage() - avant).isEqualTo(60_000_000);

        Integer echeance = JsonPath.read(
                corps(mvc.perform(get(API + "/appels/" + appel + "/echeancier").with(GESTIONNAIRE))), "$[0].id");
        String demande = lire(
                mvc.perform(json(
                                        post(API + "/appels/" + appel + "/versements"),
                                        "{\"echeance\":%d,\"montant\":250000,\"justificatif\":\"Lettre n° 1\"}"
                                                .formatted(echeance))
                                .with(GESTIONNAIRE))
                        .andExpect(status().isCreated()),
                "$.reference");
        acte(appel, "solder", CONTROLEUR).andExpect(status().isConflict());
        verser(demande, "certifier", GESTIONNAIRE, 403);
        verser(demande, "certifier", CONTROLEUR, 200);
        verser(demande, "payer", CONTROLEUR, 403);
        verser(demande, "payer", AUTRE_CONTROLEUR, 200);
        mvc.perform(get("/bailleurs/versements/" + demande).with(Personnes.lecture()))
                .andExpect(content().string(containsString("/bailleurs/fonciere-logement/appels/" + appel)));
        acte(appel, "solder", CONTROLEUR)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.engage").value(250000.00))
                .andExpect(jsonPath("$.verse").value(250000.00));
        mvc.perform(get(API + "/conventions/" + convention).with(Personnes.lecture()))
                .andExpect(jsonPath("$.annees[0].engage").value(250000.00))
                .andExpect(jsonPath("$.annees[0].verse").value(250000.00));
        assertThat(engage() - avant).isEqualTo(25_000_000);
        assertThat(sql.queryForList("select detail from common.verifier()", String.class))
                .isEmpty();
    }

    @Test
    void la_convention_borne_les_appels_et_qui_depose_n_engage_pas() throws Exception {
        mvc.perform(json(post(API + "/appels"), appel("1000000.01", ANNEE)).with(GESTIONNAIRE))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("1\u202F000\u202F000,00\u00A0€")));
        mvc.perform(json(post(API + "/appels"), appel("1", 2023)).with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.erreurs[0].code").value("exercice-non-conventionne"));
        String un = deposer("700000", DEUX_CASQUETTES);
        String deux = deposer("700000", GESTIONNAIRE);
        acte(un, "engager", DEUX_CASQUETTES).andExpect(status().isForbidden());
        acte(un, "engager", CONTROLEUR).andExpect(status().isOk());
        acte(deux, "engager", CONTROLEUR)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("300\u202F000,00\u00A0€")));
        acte(deux, "rejeter", CONTROLEUR).andExpect(status().isOk());
        acte(un, "annuler", GESTIONNAIRE).andExpect(status().isOk());
        acte(deposer("1000000", GESTIONNAIRE), "engager", CONTROLEUR).andExpect(status().isOk());
        assertThatThrownBy(() ->
                        sql.update("update bailleurs.appel_afl set engage_par = depose_par where reference = ?", un))
                .hasMessageContaining("appel_quatre_yeux");
        assertThatThrownBy(() ->
                        sql.update("update bailleurs.convention_afl_annee set engage_centimes = prevu_centimes + 1"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void un_logement_finance_par_deux_lignes_ne_compte_qu_une_fois() throws Exception {
        long avant = produits();
        String operation = new Dossiers(mvc).enTravaux();
        assertThat(produits() - avant).isEqualTo(50);
        String programme = programme("\"operation\":\"" + operation + "\",\"chantierLe\":\"2025-03-01\"", 201);
        assertThat(produits() - avant).isEqualTo(50);
        programme("\"operation\":\"" + operation + "\"", 409);

        corriger(programme, 0, "\"operation\":null,\"chantierLe\":\"2025-03-01\"");
        assertThat(produits() - avant).isEqualTo(100);
        corriger(programme, 1, "\"operation\":\"" + operation + "\",\"chantierLe\":\"2025-03-01\"");
        assertThat(produits() - avant).isEqualTo(50);

        new Dossiers(mvc).acte(operation, "abandonner", GESTIONNAIRE).andExpect(status().isOk());
        assertThat(produits() - avant).isEqualTo(50);
        mvc.perform(get(API + "/production").param("departement", "59").with(Personnes.lecture()))
                .andExpect(jsonPath("$[?(@.annee == 2025)].chantiers").value(50));
        assertThat(sql.queryForList("select detail from common.verifier()", String.class))
                .isEmpty();
    }

    @Test
    void un_programme_est_coherent() throws Exception {
        programme("\"chantierLe\":\"2024-01-01\"", 422);
        programme("\"livreLe\":\"2025-06-01\"", 422);
        programme("\"chantierLe\":\"2099-06-01\"", 422);
        programme("\"attributionsPrioritaires\":3", 422);
        programme("\"operation\":\"OP-2020-000001\"", 422);
        programme("\"libres\":0,\"operation\":null", 422);
    }

    @Test
    void les_pages_font_de_meme() throws Exception {
        for (String page : new String[] {"", "/conventions/nouvelle", "/appels/nouveau", "/programmes/nouveau"}) {
            mvc.perform(get("/bailleurs/fonciere-logement" + page).with(GESTIONNAIRE))
                    .andExpect(status().isOk());
        }
        mvc.perform(post("/bailleurs/fonciere-logement/conventions")
                        .param("signeeLe", "2024-01-02")
                        .param("document", "Avenant n° 1")
                        .param("annees[" + ANNEE + "]", "2 000 000,00")
                        .param("annees[2023]", "")
                        .with(GESTIONNAIRE))
                .andExpect(redirectedUrl("/bailleurs/fonciere-logement"));
        String url = mvc.perform(post("/bailleurs/fonciere-logement/appels")
                        .param("convention", convention)
                        .param("exercice", String.valueOf(ANNEE))
                        .param("montant", "10 000,00")
                        .param("objet", "Démolition")
                        .param("justificatif", "Lettre")
                        .with(GESTIONNAIRE))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(url + "/actes/engager").with(CONTROLEUR))
                .andExpect(content().string(containsString("Engager 10\u202F000,00\u00A0€")));
        mvc.perform(post(url + "/actes/engager")
                        .param("version", "0")
                        .param("motif", "")
                        .with(CONTROLEUR))
                .andExpect(redirectedUrl(url));
        mvc.perform(get(url).with(Personnes.lecture()))
                .andExpect(content().string(containsString("Écritures du livre")));
        mvc.perform(post(url + "/actes/annuler")
                        .param("version", "1")
                        .param("motif", "")
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(get(url).with(Personnes.gestionnaire("salaries"))).andExpect(status().isNotFound());
    }

    private String deposer(String montant, PersonneDEssai qui) throws Exception {
        return lire(
                mvc.perform(json(post(API + "/appels"), appel(montant, ANNEE)).with(qui))
                        .andExpect(status().isCreated()),
                "$.reference");
    }

    private String appel(String montant, int annee) {
        return "{\"convention\":\"%s\",\"exercice\":%d,\"objet\":\"Appel annuel\",\"montant\":%s,\"justificatif\":\"Lettre\"}"
                .formatted(convention, annee, montant);
    }

    private ResultActions acte(String appel, String acte, PersonneDEssai qui) throws Exception {
        return mvc.perform(json(post(API + "/appels/" + appel + "/" + acte), "{\"motif\":\"Motif d’essai\"}")
                .with(qui));
    }

    private void verser(String demande, String acte, PersonneDEssai qui, int attendu) throws Exception {
        mvc.perform(json(post("/api/bailleurs/versements/" + demande + "/" + acte), "{}")
                        .with(qui))
                .andExpect(status().is(attendu));
    }

    private String programme(String plus, int attendu) throws Exception {
        ResultActions reponse = mvc.perform(
                        json(post(API + "/programmes"), corpsDeProgramme(plus)).with(GESTIONNAIRE))
                .andExpect(status().is(attendu));
        return attendu == 201 ? lire(reponse, "$.reference") : "";
    }

    private void corriger(String programme, int version, String plus) throws Exception {
        mvc.perform(json(put(API + "/programmes/" + programme), corpsDeProgramme(plus))
                        .header("If-Match", "\"" + version + "\"")
                        .with(GESTIONNAIRE))
                .andExpect(status().isOk());
    }

    private static String corpsDeProgramme(String plus) {
        String libres = plus.contains("\"libres\"") ? "" : "\"libres\":50,";
        return "{\"intitule\":\"Les Terrasses\",\"commune\":\"59350\",%s\"agreeLe\":\"2024-05-01\",%s}"
                .formatted(libres, plus);
    }

    private long engage() {
        return sql.queryForObject(
                "select engage_centimes from common.solde s join common.enveloppe e on e.id = s.enveloppe_id"
                        + " where e.code = 'BAI-MIXITE'",
                Long.class);
    }

    private long produits() {
        return sql.queryForObject(
                "select coalesce(sum(nombre), 0) from common.realisation_jour where objectif_code = 'LOGEMENTS-PRODUITS'",
                Long.class);
    }

    private static String lire(ResultActions reponse, String chemin) throws Exception {
        return JsonPath.read(corps(reponse), chemin);
    }

    private static String corps(ResultActions reponse) throws Exception {
        return reponse.andReturn().getResponse().getContentAsString();
    }
}
