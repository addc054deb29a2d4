package fr.actionlogement.convention.salaries.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.bareme.BaremeDuJour;
import fr.actionlogement.convention.salaries.bareme.Baremes;
import fr.actionlogement.convention.salaries.bareme.Cle;
import fr.actionlogement.convention.salaries.bareme.NiveauDePreuve;
import fr.actionlogement.convention.salaries.bareme.NouvelleVersion;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import fr.actionlogement.convention.salaries.bareme.Proposition;
import fr.actionlogement.convention.salaries.bareme.Propositions;
import fr.actionlogement.convention.salaries.bareme.Unite;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Versions of rules: proposed by one, decided by another, never over what stands. Each test has a rule of its own. */
@EssaiIntegre
class PropositionsIT {

    private final PersonneDEssai gestionnaire = Personnes.gestionnaire("salaries");
    private final PersonneDEssai controleur = Personnes.controleur();

    @Autowired
    Propositions propositions;

    @Autowired
    Baremes baremes;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    MockMvc mvc;

    private static NouvelleVersion version(String profil, String valeur, String du, String au) {
        return new NouvelleVersion(
                "ASD",
                "MONTANT_MAXIMAL",
                null,
                null,
                profil,
                "Aide au plus",
                Unite.EURO,
                valeur,
                LocalDate.parse(du),
                au == null ? null : LocalDate.parse(au),
                null,
                "Directive interne d’essai",
                NiveauDePreuve.P,
                null);
    }

    private long approuver(NouvelleVersion nouvelle) {
        long id = gestionnaire.obtenir(() -> propositions.proposer(nouvelle));
        controleur.faire(() -> propositions.approuver(id, null));
        return id;
    }

    private String valeur(String profil, String le) {
        return baremes.au("ASD", LocalDate.parse(le))
                .parametre("MONTANT_MAXIMAL", profil)
                .map(Parametre::montant)
                .map(Montant::enTexte)
                .orElse("aucune");
    }

    @Test
    void une_version_approuvee_coupe_celles_qu_elle_rencontre_sans_les_changer() {
        approuver(version("ESSAI-COUPE", "100,00", "2023-01-01", null));
        List<Integer> figes = baremes.au("ASD", LocalDate.of(2024, 6, 1)).ids();
        approuver(version("ESSAI-COUPE", "200,00", "2024-01-01", "2024-12-31"));
        assertThat(valeur("ESSAI-COUPE", "2023-12-31")).isEqualTo("100,00\u00a0€");
        assertThat(valeur("ESSAI-COUPE", "2024-01-01")).isEqualTo("200,00\u00a0€");
        assertThat(valeur("ESSAI-COUPE", "2024-12-31")).isEqualTo("200,00\u00a0€");
        assertThat(valeur("ESSAI-COUPE", "2025-01-01")).isEqualTo("100,00\u00a0€");
        BaremeDuJour duDossier = baremes.figes("ASD", LocalDate.of(2024, 6, 1), figes);
        assertThat(duDossier
                        .parametre("MONTANT_MAXIMAL", "ESSAI-COUPE")
                        .orElseThrow()
                        .montant())
                .isEqualTo(Montant.deEuros(100));
    }

    @Test
    void une_version_sans_valeur_ferme_la_regle_pendant_sa_periode() {
        approuver(version("ESSAI-TROU", "100,00", "2023-01-01", null));
        approuver(version("ESSAI-TROU", null, "2024-03-01", "2024-03-31"));
        assertThat(valeur("ESSAI-TROU", "2024-02-29")).isEqualTo("100,00\u00a0€");
        assertThat(valeur("ESSAI-TROU", "2024-03-01")).isEqualTo("aucune");
        assertThat(valeur("ESSAI-TROU", "2024-03-31")).isEqualTo("aucune");
        assertThat(valeur("ESSAI-TROU", "2024-04-01")).isEqualTo("100,00\u00a0€");
    }

    @Test
    void qui_propose_ne_decide_pas_et_la_base_le_refuse_aussi() {
        PersonneDEssai deux = Personnes.avec("deux.roles", "GESTION_SALARIES", "CONTROLE");
        long id = deux.obtenir(() -> propositions.proposer(version("ESSAI-YEUX", "1,00", "2023-01-01", null)));
        assertThatThrownBy(() -> deux.faire(() -> propositions.approuver(id, null)))
                .isInstanceOf(QuatreYeux.class);
        assertThatThrownBy(() -> deux.faire(() -> propositions.rejeter(id, null, "non")))
                .isInstanceOf(QuatreYeux.class);
        assertThatThrownBy(() -> sql.update(
                        "update salaries.proposition set etat = 'APPROUVE', decide_par = propose_par, decide_le = now()"
                                + " where id = ?",
                        id))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("proposition_quatre_yeux");
        assertThat(valeur("ESSAI-YEUX", "2024-01-01")).isEqualTo("aucune");
    }

    @Test
    void une_seule_proposition_attend_par_regle_et_se_decide_une_fois() {
        long id = gestionnaire.obtenir(() -> propositions.proposer(version("ESSAI-UNE", "1,00", "2023-01-01", null)));
        assertThatThrownBy(() -> gestionnaire.faire(
                        () -> propositions.proposer(version("ESSAI-UNE", "2,00", "2023-01-01", null))))
                .isInstanceOf(ConflitDEtat.class);
        controleur.faire(() -> propositions.rejeter(id, null, "Source insuffisante"));
        assertThatThrownBy(() -> controleur.faire(() -> propositions.approuver(id, null)))
                .isInstanceOf(ConflitDEtat.class);
        Proposition rejetee = propositions.lire(id);
        assertThat(rejetee.motif()).isEqualTo("Source insuffisante");
        assertThat(valeur("ESSAI-UNE", "2024-01-01")).isEqualTo("aucune");
    }

    @Test
    void une_valeur_ne_cede_la_place_que_par_une_proposition_approuvee() {
        long id = gestionnaire.obtenir(() -> propositions.proposer(version("ESSAI-MUR", "1,00", "2023-01-01", null)));
        assertThatThrownBy(() -> sql.update(
                        "update salaries.bareme set retire_par = ? where produit = 'VISALE' and cle = 'GUICHET'", id))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("proposition approuvée");
        assertThatThrownBy(() -> sql.update("update salaries.bareme set valeur = 0 where produit = 'VISALE'"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest(name = "{0} du {1} au {2} : {3}")
    @CsvSource({
        "abc,2024-01-01,,valeur",
        "-1,2024-01-01,,valeur",
        "1,2011-12-31,,valideDu",
        "1,2100-01-01,,valideDu",
        "1,2024-02-01,2024-01-31,valideAu"
    })
    void une_version_impossible_est_refusee_sur_son_champ(String valeur, String du, String au, String champ) {
        assertThatThrownBy(() -> gestionnaire.faire(() -> propositions.proposer(version("ESSAI-FAUX", valeur, du, au))))
                .isInstanceOfSatisfying(
                        RegleNonRespectee.class,
                        refus -> assertThat(refus.erreurs().get(0).champ()).isEqualTo(champ));
    }

    @Test
    void la_page_dit_l_effet_et_propose_la_decision_a_un_autre() throws Exception {
        long id = gestionnaire.obtenir(() -> propositions.proposer(new NouvelleVersion(
                "MOBILI-JEUNE",
                "MENSUALITE_MAXIMALE",
                null,
                null,
                null,
                null,
                null,
                "80,00",
                LocalDate.of(2027, 1, 1),
                null,
                null,
                "Essai",
                NiveauDePreuve.H,
                null)));
        String page = "/salaries/baremes/propositions/" + id;
        mvc.perform(get(page).with(controleur))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Effet sur les dossiers ouverts")))
                .andExpect(content().string(containsString("Approuver la version")));
        mvc.perform(get("/api" + page + "/effet").with(controleur))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.examines").isNumber());
        mvc.perform(post(page + "/rejeter").param("version", "0").with(controleur))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Indiquez pourquoi")));
        mvc.perform(post("/api" + page + "/approbation").with(gestionnaire)).andExpect(status().isForbidden());
        mvc.perform(post("/api" + page + "/rejet")
                        .with(controleur)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"motif\":\"Essai\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.etat").value("REJETE"));
        assertThat(baremes.au("MOBILI-JEUNE", LocalDate.of(2027, 6, 1))
                        .parametre(Cle.de("MENSUALITE_MAXIMALE"))
                        .orElseThrow()
                        .montant())
                .isEqualTo(Montant.deEuros(100));
    }
}
