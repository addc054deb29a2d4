package fr.actionlogement.convention.common.securite.interne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@EssaiIntegre
@Import(RouteDEssaiController.class)
class SecuriteIT {

    private static final String SECRET = "un secret bien long";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Comptes comptes;

    @Autowired
    private MotsDePasse motsDePasse;

    @Autowired
    private Jetons jetons;

    @Autowired
    private JdbcClient base;

    @Test
    void une_route_sans_annotation_est_fermee_meme_aux_personnes_connectees() throws Exception {
        mvc.perform(get("/api/essai-securite/oubliee").with(Personnes.controleur()))
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void un_inconnu_recoit_401_sur_l_api_et_la_page_de_connexion_ailleurs() throws Exception {
        mvc.perform(get("/api/essai-securite/lue"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string(HttpHeaders.WWW_AUTHENTICATE, "Bearer"))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        mvc.perform(get("/essai-securite/lue")).andExpect(redirectedUrl("/connexion"));
        mvc.perform(get("/inconnue")).andExpect(redirectedUrl("/connexion"));
        mvc.perform(get("/inconnue").with(Personnes.lecture())).andExpect(status().isNotFound());
    }

    @Test
    void un_chemin_de_fichier_servi_par_un_controleur_reste_ferme() throws Exception {
        mvc.perform(get("/common/essai-securite/OP-1.png")).andExpect(redirectedUrl("/connexion"));
        mvc.perform(get("/common/essai-securite/OP-1.png").with(Personnes.lecture()))
                .andExpect(status().isForbidden());
    }

    @Test
    void le_niveau_est_exige_et_l_auteur_connu() throws Exception {
        mvc.perform(post("/api/essai-securite/controlee").with(Personnes.comite()))
                .andExpect(status().isForbidden());
        mvc.perform(post("/api/essai-securite/controlee").with(Personnes.controleur()))
                .andExpect(content().string("controleur.1"));
    }

    @Test
    void les_entetes_protegent_chaque_page() throws Exception {
        mvc.perform(get("/connexion"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", EntetesDeSecurite.POLITIQUE))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @Test
    void la_sante_est_publique_ses_details_sont_a_l_administrateur_le_reste_est_ferme() throws Exception {
        mvc.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
        mvc.perform(get("/actuator/info")).andExpect(status().isOk());
        mvc.perform(get("/actuator/health"))
                .andExpect(content().string(Matchers.not(Matchers.containsString("components"))));
        mvc.perform(get("/actuator/health").with(Personnes.controleur()))
                .andExpect(content().string(Matchers.not(Matchers.containsString("components"))));
        mvc.perform(get("/actuator/health").with(Personnes.administrateur()))
                .andExpect(content().string(Matchers.containsString("\"components\"")));
        mvc.perform(get("/actuator/env").with(Personnes.administrateur())).andExpect(status().isForbidden());
    }

    @Test
    void les_fichiers_publics_n_ouvrent_pas_de_session() throws Exception {
        mvc.perform(get("/webjars/htmx.org/dist/htmx.min.js"))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, Matchers.containsString("public")))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
    }

    @Test
    void un_compte_active_se_connecte_puis_perd_sa_session_quand_il_change() throws Exception {
        creer("alice", "LECTURE");
        MockHttpSession session = connecter("alice");
        mvc.perform(get("/essai-securite/lue").session(session))
                .andExpect(content().string("alice"));

        long version = comptes.compte("alice").version();
        Personnes.administrateur().faire(() -> comptes.changerRoles("alice", version, List.of("COMITE")));

        mvc.perform(get("/essai-securite/lue").session(session)).andExpect(redirectedUrl("/connexion"));
    }

    @Test
    void un_mot_de_passe_faux_puis_trop_d_essais_sont_refuses() throws Exception {
        creer("boris", "LECTURE");
        for (int essai = 1; essai <= 5; essai++) {
            essayer("boris", "faux").andExpect(status().is(422));
        }
        essayer("boris", SECRET).andExpect(status().is(429));
    }

    @Test
    void un_lien_d_activation_ne_sert_qu_une_fois() {
        String lien = Personnes.administrateur().obtenir(() -> comptes.creer("chloe", "Chloé", List.of("LECTURE")));
        motsDePasse.activer(lien, SECRET);
        assertThatThrownBy(() -> motsDePasse.activer(lien, SECRET)).hasMessageContaining("déjà utilisé");
    }

    @Test
    void un_jeton_porte_une_partie_des_roles_et_se_revoque() throws Exception {
        creer("denis", "CONTROLE", "LECTURE");
        var denis = Personnes.avec("denis", "CONTROLE", "LECTURE");
        String secret = denis.obtenir(() -> jetons.creer("essai", List.of("LECTURE"), 30));

        mvc.perform(get("/api/essai-securite/lue").header(HttpHeaders.AUTHORIZATION, "Bearer " + secret))
                .andExpect(content().string("denis"));
        mvc.perform(post("/api/essai-securite/controlee").header(HttpHeaders.AUTHORIZATION, "Bearer " + secret))
                .andExpect(status().isForbidden());

        denis.faire(() -> jetons.revoquer(jetons.lister().get(0).id()));
        mvc.perform(get("/api/essai-securite/lue").header(HttpHeaders.AUTHORIZATION, "Bearer " + secret))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void la_base_refuse_un_administrateur_qui_toucherait_a_l_argent() {
        creer("emma", "ADMINISTRATION");
        assertThatThrownBy(() -> base.sql(
                                "update common.utilisateur set roles = '{ADMINISTRATION,CONTROLE}' where identifiant = 'emma'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> Personnes.avec("emma", "ADMINISTRATION")
                        .faire(() -> comptes.changerRoles("emma", 1, List.of("CONTROLE"))))
                .hasMessageContaining("votre propre compte");
    }

    @Test
    void les_pages_des_comptes_s_affichent_a_qui_de_droit() throws Exception {
        creer("fanny", "LECTURE");
        mvc.perform(get("/comptes").with(Personnes.lecture())).andExpect(status().isForbidden());
        mvc.perform(get("/comptes").with(Personnes.administrateur()))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("fanny")));
        var fanny = Personnes.avec("fanny", "LECTURE");
        mvc.perform(post("/mon-compte/jetons")
                        .with(fanny)
                        .param("libelle", "machine")
                        .param("roles", "LECTURE")
                        .param("jours", "30"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("machine")));
    }

    @Test
    void chaque_acte_sur_un_compte_va_au_journal() {
        creer("gilles", "LECTURE");
        Personnes.administrateur()
                .faire(() ->
                        comptes.changerRoles("gilles", comptes.compte("gilles").version(), List.of("COMITE")));
        assertThat(base.sql("select acte from common.journal where dossier = 'COMPTE-gilles' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("Compte créé", "Mot de passe choisi", "Rôles changés");
    }

    @Test
    void aucun_compte_n_est_livre() {
        assertThat(base.sql("select count(*) from common.utilisateur where identifiant in ('admin', 'user', 'root')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void creer(String identifiant, String... roles) {
        String lien = Personnes.administrateur().obtenir(() -> comptes.creer(identifiant, identifiant, List.of(roles)));
        motsDePasse.activer(lien, SECRET);
    }

    private MockHttpSession connecter(String identifiant) throws Exception {
        return (MockHttpSession) essayer(identifiant, SECRET)
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getRequest()
                .getSession();
    }

    private ResultActions essayer(String identifiant, String motDePasse) throws Exception {
        return mvc.perform(post("/connexion")
                .with(csrf())
                .param("identifiant", identifiant)
                .param("motDePasse", motDePasse));
    }
}
