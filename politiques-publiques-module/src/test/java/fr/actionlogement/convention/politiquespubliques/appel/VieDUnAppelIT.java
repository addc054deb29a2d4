package fr.actionlogement.convention.politiquespubliques.appel;

import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.AUTRE_CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.GESTIONNAIRE;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.RACINE;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.acte;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.certifier;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.engager;
import static fr.actionlogement.convention.politiquespubliques.appel.ParcoursDAppel.payer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.budget.PositionEngagement;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@EssaiIntegre
class VieDUnAppelIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    ParcoursDAppel parcours;

    @Autowired
    AppelsDeFonds appels;

    @Autowired
    Engagements engagements;

    @Autowired
    JdbcTemplate sql;

    @Test
    void un_appel_du_fnap_va_du_brouillon_au_paiement_par_la_seule_api() throws Exception {
        String convention = parcours.convention("FNAP", 300_000_000, 2023, 2024);
        String corps = """
                {"convention": "%s", "exercice": 2023, "nature": "CONTRIBUTION", "montant": 100000000.01,
                 "objet": "Premier appel 2023", "justificatif": "Délibération", "beneficiaire": null, "commune": null}
                """.formatted(convention);
        String adresse = mvc.perform(post(RACINE)
                        .with(GESTIONNAIRE)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps))
                .andExpect(status().isCreated())
                .andExpect(header().exists("ETag"))
                .andExpect(jsonPath("$.etat").value("BROUILLON"))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        String reference = adresse.substring(RACINE.length() + 1);

        mvc.perform(post(adresse + "/depot").with(GESTIONNAIRE))
                .andExpect(jsonPath("$.etat").value("DEPOSE"));
        mvc.perform(engager(reference, CONTROLEUR))
                .andExpect(jsonPath("$.etat").value("ENGAGE"))
                .andExpect(jsonPath("$.engage").value(100000000.01));
        mvc.perform(certifier(reference, CONTROLEUR, "60000000"))
                .andExpect(jsonPath("$.etat").value("CERTIFIE"));
        mvc.perform(payer(reference, AUTRE_CONTROLEUR, "60000000"))
                .andExpect(jsonPath("$.paye").value(60000000));
        mvc.perform(certifier(reference, AUTRE_CONTROLEUR, "40000000.01"))
                .andExpect(jsonPath("$.certifie").value(100000000.01));
        mvc.perform(payer(reference, GESTIONNAIRE, "40000000.01"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.etat").value("PAYE"))
                .andExpect(jsonPath("$.paiements.length()").value(2));

        PositionEngagement position = engagements.position(appels.un(reference).engagement());
        assertThat(position.engage()).isEqualTo(Montant.lire("100 000 000,01"));
        assertThat(position.verse()).isEqualTo(Montant.lire("100 000 000,01"));
        mvc.perform(get(adresse + "/chronologie").with(Personnes.lecture()))
                .andExpect(jsonPath("$.length()").value(7));
    }

    @Test
    void le_fnap_2025_est_refuse_au_niveau_de_l_exercice_et_rien_n_est_ecrit() throws Exception {
        String reference = parcours.depose(parcours.convention("FNAP", 100, 2025), 2025, "0,01");
        mvc.perform(engager(reference, CONTROLEUR))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("disponible-insuffisant")))
                .andExpect(jsonPath("$.detail").value(containsString("dotation annuelle")));
    }

    @Test
    void la_convention_avec_l_organisme_borne_aussi_l_annee() throws Exception {
        String convention = parcours.convention("ANRU", 1_000, 2026);
        mvc.perform(engager(parcours.depose(convention, 2026, "600"), CONTROLEUR))
                .andExpect(status().isOk());
        mvc.perform(engager(parcours.depose(convention, 2026, "400,01"), CONTROLEUR))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("400,00")));
    }

    @Test
    void quatre_yeux_a_chaque_etape() throws Exception {
        var polyvalent = Personnes.avec("polyvalent", "GESTION_POLITIQUES", "CONTROLE");
        String convention = parcours.convention("ANRU", 1_000, 2026);
        String reference = parcours.depose(convention, 2026, "100");
        sql.update("update politiques.appel_de_fonds set auteur = 'polyvalent' where reference = ?", reference);
        mvc.perform(engager(reference, polyvalent)).andExpect(status().isForbidden());
        mvc.perform(engager(reference, CONTROLEUR)).andExpect(status().isOk());
        mvc.perform(certifier(reference, polyvalent, "100")).andExpect(status().isForbidden());
        mvc.perform(certifier(reference, CONTROLEUR, "100")).andExpect(status().isOk());
        mvc.perform(payer(reference, CONTROLEUR, "100")).andExpect(status().isForbidden());
        mvc.perform(payer(reference, polyvalent, "100")).andExpect(status().isOk());
    }

    @Test
    void on_ne_certifie_ni_ne_paie_plus_que_le_reste() throws Exception {
        String reference = parcours.depose(parcours.convention("ANRU", 1_000, 2026), 2026, "100");
        mvc.perform(engager(reference, CONTROLEUR)).andExpect(status().isOk());
        mvc.perform(payer(reference, AUTRE_CONTROLEUR, "1")).andExpect(status().isConflict());
        mvc.perform(certifier(reference, CONTROLEUR, "100.01")).andExpect(status().isConflict());
        mvc.perform(certifier(reference, CONTROLEUR, "70")).andExpect(status().isOk());
        mvc.perform(payer(reference, AUTRE_CONTROLEUR, "70.01")).andExpect(status().isConflict());
        assertThat(appels.un(reference).paye()).isEqualTo(Montant.ZERO);
    }

    @Test
    void solder_et_annuler_rendent_le_reste_a_la_ligne() throws Exception {
        String convention = parcours.convention("ANRU", 1_000, 2026);
        String solde = parcours.depose(convention, 2026, "100");
        mvc.perform(engager(solde, CONTROLEUR));
        mvc.perform(certifier(solde, CONTROLEUR, "70"));
        mvc.perform(acte(solde, "solde", CONTROLEUR, "{\"motif\": \"Programme achevé\"}"))
                .andExpect(status().isConflict());
        mvc.perform(payer(solde, AUTRE_CONTROLEUR, "70"));
        mvc.perform(acte(solde, "solde", CONTROLEUR, "{\"motif\": \"Programme achevé\"}"))
                .andExpect(jsonPath("$.etat").value("PAYE"))
                .andExpect(jsonPath("$.engage").value(70));

        String annule = parcours.depose(convention, 2026, "930");
        mvc.perform(engager(annule, CONTROLEUR)).andExpect(status().isOk());
        mvc.perform(acte(annule, "annulation", GESTIONNAIRE, "{\"motif\": \"Projet abandonné\"}"))
                .andExpect(status().isForbidden());
        mvc.perform(acte(annule, "annulation", CONTROLEUR, "{\"motif\": \"Projet abandonné\"}"))
                .andExpect(jsonPath("$.etat").value("ANNULE"));
        assertThat(engagements.position(appels.un(annule).engagement()).engage())
                .isEqualTo(Montant.ZERO);
        mvc.perform(engager(parcours.depose(convention, 2026, "930"), CONTROLEUR))
                .andExpect(status().isOk());
    }

    @Test
    void une_modification_exige_la_version_lue() throws Exception {
        String convention = parcours.convention("ANRU", 1_000, 2026);
        String corps = """
                {"convention": "%s", "exercice": 2026, "nature": "CONTRIBUTION", "montant": %s, "objet": "Essai",
                 "justificatif": null, "beneficiaire": null, "commune": null}
                """;
        String adresse = mvc.perform(post(RACINE)
                        .with(GESTIONNAIRE)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps.formatted(convention, "10")))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        var sansVersion = put(adresse)
                .with(GESTIONNAIRE)
                .contentType(MediaType.APPLICATION_JSON)
                .content(corps.formatted(convention, "20"));
        mvc.perform(sansVersion).andExpect(status().is(428));
        mvc.perform(put(adresse)
                        .with(GESTIONNAIRE)
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps.formatted(convention, "20")))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""));
        mvc.perform(put(adresse)
                        .with(GESTIONNAIRE)
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps.formatted(convention, "30")))
                .andExpect(status().isConflict());
        mvc.perform(post(adresse + "/depot").with(GESTIONNAIRE))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.erreurs[0].champ").value("justificatif"));
    }
}
