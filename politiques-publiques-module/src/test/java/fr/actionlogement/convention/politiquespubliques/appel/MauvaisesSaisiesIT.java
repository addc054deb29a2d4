package fr.actionlogement.convention.politiquespubliques.appel;

import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.GESTIONNAIRE;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.RACINE;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.certifier;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.engager;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@EssaiIntegre
class MauvaisesSaisiesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    ParcoursDAppel parcours;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    AppelsATraiter aTraiter;

    @Autowired
    RechercheDAppels recherche;

    @ParameterizedTest(name = "{0} = {1} → {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "montant|1e999999999|400",
                "montant|10.005|400",
                "montant|\"10\"|400",
                "montant|0|422",
                "montant|-5|422",
                "montant|null|400",
                "montant|99999999999999.99|422",
                "exercice|\"2026\"|400",
                "exercice|2026.5|400",
                "exercice|1999|400",
                "exercice|2031|422",
                "exercice|null|422",
                "nature|\"PRET\"|422",
                "nature|\"INCONNUE\"|422",
                "nature|\"\"|422",
                "objet|\"\"|422",
                "objet|\"NUL \\u0000\"|400",
                "objet|\"1 85 05 78 006 084 91\"|422",
                "convention|\"CV-1999-0001\"|422",
                "commune|\"75999\"|422",
                "commune|\"abc\"|400",
                "commune|12|400",
                "inconnu|1|400",
            })
    void une_mauvaise_valeur_recoit_son_4xx_et_n_ecrit_rien(String champ, String valeur, int attendu) throws Exception {
        String convention = parcours.convention("ANRU", 1_000, 2026);
        long avant = appels();
        String corps =
                "{\"convention\": \"%s\", \"exercice\": 2026, \"nature\": \"CONTRIBUTION\", \"montant\": 10, \"objet\": \"Essai\"}"
                        .formatted(convention);
        String connu = "\"" + champ + "\": ";
        String faux = corps.contains(connu)
                ? corps.replaceFirst(connu + "(\"[^\"]*\"|[0-9]+)", Matcher.quoteReplacement(connu + valeur))
                : corps.replace("}", ", " + connu + valeur + "}");
        mvc.perform(post(RACINE)
                        .with(GESTIONNAIRE)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(faux))
                .andExpect(status().is(attendu))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").isNotEmpty());
        assertThat(appels()).isEqualTo(avant);
    }

    @ParameterizedTest
    @CsvSource({
        "?etat=INCONNU,400",
        "?exercice=abc,400",
        "?exercice=1,400",
        "?apres=AF-1999-0001,400",
        "?dossier=INCONNU,400",
        "?page=2,400",
        "/AF-1999-0001,404",
    })
    void une_mauvaise_lecture_recoit_son_4xx(String suite, int attendu) throws Exception {
        mvc.perform(get(RACINE + suite).with(GESTIONNAIRE)).andExpect(status().is(attendu));
    }

    @Test
    void une_convention_aux_dates_ou_montants_faux_est_refusee() throws Exception {
        String corps = """
                {"programme": "FNAP", "organisme": "Essai", "siren": null, "objet": "Essai", "signeeLe": "%s",
                 "debut": "2023-01-01", "fin": "%s", "annees": [{"exercice": %s, "montantConventionne": %s}]}
                """;
        for (Object[] cas : new Object[][] {
            {"2090-01-01", "2024-12-31", 2023, "1"},
            {"2023-07-03", "2022-12-31", 2023, "1"},
            {"2023-07-03", "2024-12-31", 2031, "1"},
            {"2023-07-03", "2024-12-31", 2023, "-1"},
            {"2023-07-03", "2024-12-31", 2023, "999999999999999"},
        }) {
            mvc.perform(post("/api/politiques/conventions")
                            .with(GESTIONNAIRE)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(corps.formatted(cas)))
                    .andExpect(status().is(422));
        }
    }

    @Test
    void les_droits_tiennent_et_la_cle_d_idempotence_est_exigee() throws Exception {
        String reference = parcours.depose(parcours.convention("ANRU", 1_000, 2026), 2026, "100");
        mvc.perform(engager(reference, GESTIONNAIRE)).andExpect(status().isForbidden());
        mvc.perform(engager(reference, Personnes.lecture())).andExpect(status().isForbidden());
        mvc.perform(engager(reference, Personnes.gestionnaire("bailleurs"))).andExpect(status().isNotFound());
        mvc.perform(post(RACINE + "/" + reference + "/engagement").with(CONTROLEUR))
                .andExpect(status().isBadRequest());
        mvc.perform(certifier(reference, CONTROLEUR, "0")).andExpect(status().is4xxClientError());
        mvc.perform(get(RACINE)).andExpect(status().isUnauthorized());
    }

    @Test
    void la_liste_a_traiter_et_la_recherche_connaissent_l_appel() {
        String reference = parcours.depose(parcours.convention("ANRU", 1_000, 2026), 2026, "100");
        CONTROLEUR.faire(() ->
                assertThat(aTraiter.aTraiter(500)).anyMatch(a -> a.dossier().equals(reference)));
        GESTIONNAIRE.faire(() ->
                assertThat(aTraiter.aTraiter(500)).noneMatch(a -> a.dossier().equals(reference)));
        GESTIONNAIRE.faire(
                () -> assertThat(recherche.chercher(reference.toLowerCase(), 5)).hasSize(1));
        GESTIONNAIRE.faire(
                () -> assertThat(recherche.chercher("coeur de ville", 5)).isNotEmpty());
        GESTIONNAIRE.faire(() -> assertThat(recherche.chercher("%_\\", 5)).isEmpty());
        Personnes.gestionnaire("bailleurs")
                .faire(() -> assertThat(recherche.chercher(reference, 5)).isEmpty());
    }

    private long appels() {
        Long nombre = sql.queryForObject("select count(*) from politiques.appel_de_fonds", Long.class);
        return nombre == null ? -1 : nombre;
    }
}
