package fr.actionlogement.convention.bailleurs.bailleur;

import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
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
import fr.actionlogement.essai.Personnes;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Establishments and services of a landlord. */
@EssaiIntegre
class CoordonneesIT {

    private static final String FICHE = "/bailleurs/bailleurs/732829320";
    private static final String API = "/api" + FICHE;
    private static final String SIEGE = "73282932000074";
    private static final String AGENCE = "73282932000082";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void preparer() throws Exception {
        new Dossiers(mvc).inscrireBailleur();
        sql.update("delete from bailleurs.contact where bailleur_siren = '732829320'");
        sql.update("update bailleurs.etablissement set siege = false where bailleur_siren = '732829320'");
    }

    @Test
    void un_bailleur_a_des_etablissements_et_un_seul_siege() throws Exception {
        inscrire(SIEGE, "true", 201);
        inscrire(SIEGE, "true", 409);
        inscrire(AGENCE, "true", 409);
        inscrire(AGENCE, "false", 201);
        mvc.perform(json(put(API + "/etablissements/" + AGENCE), corps("true", ",\"fermeLe\":null"))
                        .with(GESTIONNAIRE))
                .andExpect(status().is(428));
        mvc.perform(json(put(API + "/etablissements/" + AGENCE), corps("false", ",\"fermeLe\":\"2024-06-30\""))
                        .header("If-Match", "\"0\"")
                        .with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""))
                .andExpect(jsonPath("$.fermeLe").value("2024-06-30"));
        mvc.perform(json(put(API + "/etablissements/" + AGENCE), corps("false", ""))
                        .header("If-Match", "\"0\"")
                        .with(GESTIONNAIRE))
                .andExpect(status().isConflict());
        mvc.perform(get(API + "/etablissements").with(Personnes.lecture()))
                .andExpect(jsonPath("$[?(@.siege == true)].siret").value(SIEGE))
                .andExpect(jsonPath("$[0].nomDeLaCommune").value("Lille"));
        mvc.perform(get(FICHE).with(Personnes.lecture()))
                .andExpect(content().string(containsString("732\u00A0829\u00A0320\u00A000074")))
                .andExpect(content().string(containsString("Fermé depuis le 30\u00A0juin 2024")));
        mvc.perform(get(API + "/historique").with(Personnes.lecture()))
                .andExpect(jsonPath("$[*].libelle")
                        .value(Matchers.hasItems("Établissement inscrit", "Établissement corrigé")));
        assertThatThrownBy(() -> sql.update(
                        "update bailleurs.etablissement set siege = true, ferme_le = null where siret = ?", AGENCE))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("un_seul_siege");
    }

    @Test
    void un_etablissement_est_celui_de_son_bailleur_et_se_ferme_sans_rester_siege() throws Exception {
        mvc.perform(json(
                                post(API + "/etablissements"),
                                "{\"siret\":\"55210055400013\","
                                        + corps("false", "").substring(1))
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.erreurs[0].code").value("siret-d-un-autre"));
        for (String faute :
                new String[] {"\"fermeLe\":\"2099-01-01\"|date-future", "\"fermeLe\":\"2024-01-01\"|siege-ferme"}) {
            mvc.perform(json(
                                    post(API + "/etablissements"),
                                    "{\"siret\":\"73282932000090\","
                                            + corps("true", "," + faute.split("\\|")[0])
                                                    .substring(1))
                            .with(GESTIONNAIRE))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.erreurs[0].code").value(faute.split("\\|")[1]));
        }
        mvc.perform(get(API + "/etablissements/55210055400013").with(Personnes.lecture()))
                .andExpect(status().isNotFound());
        assertThat(sql.queryForObject(
                        "select count(*) from bailleurs.etablissement where siret in ('55210055400013', '73282932000090')",
                        Long.class))
                .isZero();
    }

    @Test
    void un_contact_est_un_service_jamais_une_personne() throws Exception {
        String corps =
                "{\"service\":\"Service financier\",\"courriel\":\"finances@rivieres.example\",\"telephone\":\"01 99 00 12 34\"}";
        mvc.perform(json(put(API + "/contacts/finances"), corps).with(CONTROLEUR))
                .andExpect(status().isForbidden());
        mvc.perform(json(put(API + "/contacts/finances"), corps).with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.telephone").value("0199001234"));
        mvc.perform(json(put(API + "/contacts/finances"), corps).with(GESTIONNAIRE))
                .andExpect(status().is(428));
        mvc.perform(json(put(API + "/contacts/finances"), "{\"service\":\"X\",\"courriel\":\"\",\"telephone\":null}")
                        .header("If-Match", "\"0\"")
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.erreurs[0].code").value("contact-injoignable"));
        mvc.perform(get(FICHE).with(Personnes.lecture()))
                .andExpect(content().string(containsString("01\u00A099\u00A000\u00A012\u00A034")));
        assertThat(sql.queryForList(
                        "select detail || coalesce(apres::text, '') from common.journal where dossier = 'BAILLEUR-732829320'",
                        String.class))
                .noneMatch(trace -> trace.contains("finances@rivieres.example"));
        mvc.perform(delete(API + "/contacts/finances")
                        .header("If-Match", "\"0\"")
                        .with(GESTIONNAIRE))
                .andExpect(status().isNoContent());
        mvc.perform(get(API + "/contacts/finances").with(Personnes.lecture())).andExpect(status().isNotFound());
        mvc.perform(get(API + "/contacts/comptabilite").with(Personnes.lecture()))
                .andExpect(status().isNotFound());
    }

    @Test
    void les_pages_font_de_meme() throws Exception {
        mvc.perform(get(FICHE + "/etablissements/nouveau").with(GESTIONNAIRE)).andExpect(status().isOk());
        mvc.perform(post(FICHE + "/etablissements")
                        .param("siret", "732 829 320 00108")
                        .param("libelle", "Agence de Lens")
                        .param("adresse", "3 rue du Puits")
                        .param("commune", "62498")
                        .param("fermeLe", "")
                        .with(GESTIONNAIRE))
                .andExpect(redirectedUrl(FICHE));
        mvc.perform(get(FICHE + "/etablissements/73282932000108").with(GESTIONNAIRE))
                .andExpect(content().string(containsString("value=\"Agence de Lens\"")));
        mvc.perform(post(FICHE + "/contacts/patrimoine")
                        .param("service", "Direction du patrimoine")
                        .param("courriel", "pas une adresse")
                        .param("telephone", "")
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("n’est pas valide")));
        mvc.perform(post(FICHE + "/contacts/patrimoine")
                        .param("service", "Direction du patrimoine")
                        .param("courriel", "patrimoine@rivieres.example")
                        .param("telephone", "")
                        .with(GESTIONNAIRE))
                .andExpect(redirectedUrl(FICHE));
        mvc.perform(get(FICHE + "/contacts/patrimoine").with(GESTIONNAIRE))
                .andExpect(content().string(containsString("Retirer ce contact")));
        mvc.perform(post(FICHE + "/contacts/patrimoine/retirer")
                        .param("version", "0")
                        .with(GESTIONNAIRE))
                .andExpect(redirectedUrl(FICHE));
        mvc.perform(get(FICHE).with(Personnes.lecture()))
                .andExpect(content().string(not(containsString("Direction du patrimoine"))));
    }

    private void inscrire(String siret, String siege, int attendu) throws Exception {
        mvc.perform(json(
                                post(API + "/etablissements"),
                                "{\"siret\":\"" + siret + "\","
                                        + corps(siege, "").substring(1))
                        .with(GESTIONNAIRE))
                .andExpect(status().is(attendu));
    }

    private static String corps(String siege, String suite) {
        return "{\"libelle\":\"Établissement de Lille\",\"siege\":%s,\"adresse\":\"1 place de la Gare\",\"commune\":\"59350\"%s}"
                .formatted(siege, suite);
    }
}
