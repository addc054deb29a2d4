package fr.actionlogement.convention.bailleurs.pret;

import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import fr.actionlogement.essai.PostgresqlDEssai;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The loan of the operation is 1 M€: 400 000 € are drawn in advance. */
@EssaiIntegre
class PretsIT {

    private static final String CONDITIONS = """
            {"indice":"LIVRET_A","taux":-0.6,"plancher":0.25,"periodicite":"ANNUELLE","echeances":40,
             "profil":"ECHEANCES_CONSTANTES","progression":-0.5,"differe":"AMORTISSEMENT","echeancesDifferees":2,
             "prefinancementMois":24,"intercalaires":"CAPITALISES"}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    AppelsDEcheances appels;

    @Value("${spring.datasource.url}")
    String base;

    Dossiers dossiers;

    @BeforeEach
    void preparer() {
        dossiers = new Dossiers(mvc);
    }

    @Test
    void les_conditions_du_modele_valent_faute_d_autres_et_l_accord_les_fige() throws Exception {
        String op = dossiers.brouillon();
        String url = "/api/bailleurs/operations/" + op + "/conditions-de-pret";
        mvc.perform(get(url).with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.demandees").value(false))
                .andExpect(jsonPath("$.grade").value("HYPOTHESE"))
                .andExpect(jsonPath("$.conditions.echeances").value(160));
        mvc.perform(json(put(url), CONDITIONS).header("If-Match", "\"0\"").with(Personnes.lecture()))
                .andExpect(status().isForbidden());
        mvc.perform(json(put(url), CONDITIONS).with(GESTIONNAIRE)).andExpect(status().isPreconditionRequired());
        mvc.perform(json(put(url), CONDITIONS).header("If-Match", "\"0\"").with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.demandees").value(true));
        mvc.perform(get(url + "/projection").with(GESTIONNAIRE))
                .andExpect(jsonPath("$[0].nature").value("INTERETS_INTERCALAIRES"))
                .andExpect(jsonPath("$[40].restant").value(0.0));
        for (String acte : new String[] {"deposer", "instruire", "presenter"}) {
            dossiers.acte(op, acte, GESTIONNAIRE).andExpect(status().isOk());
        }
        mvc.perform(json(put(url), CONDITIONS).header("If-Match", "\"0\"").with(GESTIONNAIRE))
                .andExpect(status().isConflict());
        dossiers.acte(op, "accorder", COMITE).andExpect(status().isOk());
        mvc.perform(get("/api/bailleurs/operations/" + op + "/prets").with(GESTIONNAIRE))
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].etat").value("A_TIRER"))
                .andExpect(jsonPath("$[0].montant").value(1000000.0))
                .andExpect(jsonPath("$[0].conditions.echeances").value(40));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"echeances\":0",
                "\"echeances\":721",
                "\"echeancesDifferees\":40",
                "\"echeancesDifferees\":0",
                "\"progression\":11",
                "\"taux\":-10.5",
                "\"plancher\":-1",
                "\"prefinancementMois\":61",
                "\"indice\":\"EURIBOR\"",
                "\"differe\":\"AUCUN\""
            })
    void des_conditions_qui_ne_font_pas_un_echeancier_sont_refusees(String champ) throws Exception {
        String op = dossiers.brouillon();
        String nom = champ.substring(0, champ.indexOf(':'));
        String corps = CONDITIONS.replaceAll(nom + ":(\"[A-Z_]+\"|[-0-9.]+)", champ);
        mvc.perform(json(put("/api/bailleurs/operations/" + op + "/conditions-de-pret"), corps)
                        .header("If-Match", "\"0\"")
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void chaque_versement_est_un_tirage_et_un_reversement_un_tirage_negatif() throws Exception {
        String op = dossiers.enTravaux();
        String dv = dossiers.payerLAvance(op);
        String pret = pret(op);
        mvc.perform(get("/api/bailleurs/prets/" + pret).with(Personnes.lecture()))
                .andExpect(jsonPath("$.etat").value("EN_MOBILISATION"))
                .andExpect(jsonPath("$.tire").value(400000.0))
                .andExpect(jsonPath("$.restant").value(400000.0));
        String rv = Dossiers.reference(mvc.perform(json(
                                post("/api/bailleurs/versements/" + dv + "/reversements"),
                                "{\"montant\":100000,\"motif\":\"Trop-perçu\"}")
                        .with(CONTROLEUR))
                .andExpect(status().isCreated()));
        mvc.perform(json(post("/api/bailleurs/reversements/" + rv + "/ordonner"), "{}")
                        .with(COMITE))
                .andExpect(status().isOk());
        mvc.perform(get("/api/bailleurs/prets/" + pret + "/tirages").with(GESTIONNAIRE))
                .andExpect(jsonPath("$", hasSize(2)))
                .andExpect(jsonPath("$[1].montant").value(-100000.0));
        mvc.perform(get("/api/bailleurs/prets/" + pret).with(GESTIONNAIRE))
                .andExpect(jsonPath("$.restant").value(300000.0));
        mvc.perform(get("/api/bailleurs/prets/" + pret + "/echeancier").with(GESTIONNAIRE))
                .andExpect(jsonPath("$[0].situation").value("A_VENIR"))
                .andExpect(jsonPath("$[-1].restant").value(0.0));
    }

    @Test
    void une_operation_abandonnee_avant_tout_tirage_annule_son_pret() throws Exception {
        String op = dossiers.enTravaux();
        dossiers.acte(op, "abandonner", GESTIONNAIRE).andExpect(status().isOk());
        mvc.perform(get("/api/bailleurs/prets/" + pret(op)).with(GESTIONNAIRE))
                .andExpect(jsonPath("$.etat").value("ANNULE"));
        mvc.perform(get("/api/bailleurs/prets/" + pret(op) + "/echeancier").with(GESTIONNAIRE))
                .andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void les_indices_ne_se_completent_que_par_la_fin_et_par_l_administrateur() throws Exception {
        String url = "/api/bailleurs/indices/LIVRET_A";
        mvc.perform(get(url).with(Personnes.lecture()))
                .andExpect(jsonPath("$.valeurs[-1].depuis").value("2022-08-01"))
                .andExpect(jsonPath("$.valeurs[0].source").isNotEmpty());
        String valeur = "{\"depuis\":\"%s\",\"taux\":1.6,\"source\":\"Journal officiel\",\"grade\":\"PUBLIE\"}";
        mvc.perform(json(post(url + "/valeurs"), valeur.formatted("2027-02-01")).with(CONTROLEUR))
                .andExpect(status().isForbidden());
        mvc.perform(json(post(url + "/valeurs"), valeur.formatted("2023-02-01")).with(Personnes.administrateur()))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(json(post(url + "/valeurs"), valeur.formatted("2099-02-01")).with(Personnes.administrateur()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.valeurs[0].taux").value(1.6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bailleurs/prets",
                "/bailleurs/prets?q=tilleuls&etat=A_TIRER&ligne=BAI-PRODUCTION&departement=59&impaye=false",
                "/bailleurs/prets/echeances",
                "/bailleurs/prets/echeances?jusquAu=2099-12-31",
                "/bailleurs/indices"
            })
    void toute_page_se_lit(String url) throws Exception {
        dossiers.enTravaux();
        mvc.perform(get(url).with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1")));
    }

    @Test
    void une_revision_de_l_indice_ne_change_que_ce_qui_vient_apres() throws Exception {
        try (Connection connexion = PostgresqlDEssai.enSuperutilisateur(base);
                Statement ordre = connexion.createStatement()) {
            ordre.execute("insert into bailleurs.indice values ('INDICE_ESSAI', 'Indice d’essai')");
            ordre.execute("insert into bailleurs.valeur_indice values ('INDICE_ESSAI', '2020-01-01', 30000, 'Essai',"
                    + " 'HYPOTHESE', 'essai')");
        }
        String op = dossiers.brouillon();
        mvc.perform(json(
                                put("/api/bailleurs/operations/" + op + "/conditions-de-pret"),
                                CONDITIONS
                                        .replace("LIVRET_A", "INDICE_ESSAI")
                                        .replace("\"prefinancementMois\":24", "\"prefinancementMois\":0"))
                        .header("If-Match", "\"0\"")
                        .with(GESTIONNAIRE))
                .andExpect(status().isOk());
        for (String acte : new String[] {"deposer", "instruire", "presenter"}) {
            dossiers.acte(op, acte, GESTIONNAIRE).andExpect(status().isOk());
        }
        dossiers.acte(op, "accorder", COMITE).andExpect(status().isOk());
        dossiers.acte(op, "conventionner", GESTIONNAIRE).andExpect(status().isOk());
        dossiers.acte(op, "mettre-en-chantier", GESTIONNAIRE).andExpect(status().isOk());
        dossiers.payerLAvance(op);
        PretVieilli.de(base, op, 13);
        appels.appeler();
        String lignes = "/api/bailleurs/prets/" + pret(op) + "/echeancier";
        mvc.perform(get(lignes).with(GESTIONNAIRE))
                .andExpect(jsonPath("$[0].situation").value("IMPAYEE"))
                .andExpect(jsonPath("$[0].taux").value(2.4))
                .andExpect(jsonPath("$[0].interets").value(9600.0))
                .andExpect(jsonPath("$[1].taux").value(2.4));
        String valeur = "{\"depuis\":\"%s\",\"taux\":1.5,\"source\":\"Essai\",\"grade\":\"HYPOTHESE\"}";
        String url = "/api/bailleurs/indices/INDICE_ESSAI/valeurs";
        mvc.perform(json(post(url), valeur.formatted(LocalDate.now().minusMonths(14)))
                        .with(Personnes.administrateur()))
                .andExpect(status().isConflict());
        mvc.perform(json(post(url), valeur.formatted(LocalDate.now().minusMonths(2)))
                        .with(Personnes.administrateur()))
                .andExpect(status().isCreated());
        appels.appeler();
        mvc.perform(get(lignes).with(GESTIONNAIRE))
                .andExpect(jsonPath("$[0].taux").value(2.4))
                .andExpect(jsonPath("$[0].interets").value(9600.0))
                .andExpect(jsonPath("$[1].taux").value(0.9))
                .andExpect(jsonPath("$[39].restant").value(0.0));
    }

    @Test
    void la_liste_s_emporte_avec_ses_filtres() throws Exception {
        String pret = pret(dossiers.enTravaux());
        MvcResult reponse = mvc.perform(
                        get("/exports/prets-aux-bailleurs.csv?etat=A_TIRER").with(Personnes.lecture()))
                .andReturn();
        mvc.perform(asyncDispatch(reponse))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(pret)))
                .andExpect(content().string(containsString("À tirer")));
    }

    @Test
    void la_fiche_montre_le_pret_et_le_dossier_y_mene() throws Exception {
        String op = dossiers.enTravaux();
        dossiers.payerLAvance(op);
        String pret = pret(op);
        mvc.perform(get("/bailleurs/prets/" + pret).with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Livret A moins 2,25\u00a0%, au moins 0,25\u00a0%")))
                .andExpect(content().string(containsString("400\u202f000,00\u00a0€")));
        mvc.perform(get("/bailleurs/operations/" + op).with(GESTIONNAIRE))
                .andExpect(content().string(containsString("/bailleurs/prets/" + pret)));
    }

    private String pret(String op) {
        return sql.queryForObject(
                "select reference from bailleurs.pret where operation_reference = ?", String.class, op);
    }
}
