package fr.actionlogement.convention.bailleurs.synthese;

import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The views say what the ledger says, whatever the cut. */
@EssaiIntegre
class SyntheseIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Syntheses syntheses;

    String operation;

    @BeforeEach
    void preparer() throws Exception {
        Dossiers dossiers = new Dossiers(mvc);
        operation = dossiers.enComite();
        dossiers.acte(operation, "accorder", COMITE).andExpect(status().isOk());
    }

    @ParameterizedTest
    @EnumSource(Regroupement.class)
    void les_lignes_font_le_total_et_le_total_est_celui_du_livre(Regroupement par) throws Exception {
        Synthese s = syntheses.etablir(criteres(par, null));
        assertThat(s.total().engage().centimes()).isEqualTo(livre("engage_centimes"));
        assertThat(s.total().verse().centimes()).isEqualTo(livre("verse_centimes"));
        assertThat(s.lignes().stream().mapToLong(LigneDeSynthese::logements).sum())
                .isEqualTo(s.total().logements());
        if (par != Regroupement.PRODUIT) {
            assertThat(Montant.somme(s.lignes().stream()
                            .map(l -> Objects.requireNonNull(l.engage()))
                            .toList()))
                    .isEqualTo(s.total().engage());
            assertThat(s.lignes().stream().mapToLong(LigneDeSynthese::dossiers).sum())
                    .isEqualTo(s.total().dossiers());
        }
        mvc.perform(get("/bailleurs/synthese").param("par", par.name()).with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(
                                par == Regroupement.PRODUIT
                                        ? "PLAI"
                                        : s.total().engage().enTexte())));
    }

    @Test
    void a_la_date_du_relit_le_livre() throws Exception {
        LocalDate jour = LocalDate.now();
        Synthese aujourdhui = syntheses.etablir(criteres(Regroupement.LIGNE, null));
        assertThat(syntheses.etablir(criteres(Regroupement.LIGNE, jour)).total().engage())
                .isEqualTo(aujourdhui.total().engage());
        assertThat(syntheses
                        .etablir(criteres(Regroupement.LIGNE, LocalDate.of(2020, 1, 1)))
                        .total()
                        .dossiers())
                .isZero();
        new Dossiers(mvc).acte(operation, "abandonner", GESTIONNAIRE).andExpect(status().isOk());
        Synthese apres = syntheses.etablir(criteres(Regroupement.LIGNE, null));
        assertThat(aujourdhui.total().engage().moins(apres.total().engage())).isEqualTo(Montant.deEuros(1_250_000));
        assertThat(aujourdhui.total().logements() - apres.total().logements()).isEqualTo(50);
    }

    @Test
    void les_filtres_menent_aux_memes_operations() throws Exception {
        for (String filtre : new String[] {
            "commune=59350",
            "departement=59",
            "epci=200093201",
            "produit=PLAI",
            "groupe=true",
            "bailleur=732829320",
            "exercice=" + LocalDate.now().getYear(),
            "q=lille",
            "q=732829320",
            "q=tilleuls",
            "q=TROIS RIVIÈRES"
        }) {
            mvc.perform(get("/api/bailleurs/operations?" + filtre).with(Personnes.lecture()))
                    .andExpect(jsonPath("$.elements[*].reference").value(hasItem(operation)));
        }
        for (String filtre :
                new String[] {"commune=69123", "epci=200046977", "produit=LLS", "groupe=false", "q=introuvable"}) {
            mvc.perform(get("/api/bailleurs/operations?" + filtre).with(Personnes.lecture()))
                    .andExpect(jsonPath("$.elements[*].reference").value(Matchers.not(hasItem(operation))));
        }
        CriteresDeSynthese nord = new CriteresDeSynthese(
                Regroupement.COMMUNE, null, null, new Departement("59"), null, null, null, null, null, null);
        assertThat(syntheses.etablir(nord).lignes())
                .allMatch(l -> l.code() != null && l.code().startsWith("59"));
        mvc.perform(get("/bailleurs/synthese").param("par", "DEPARTEMENT").with(Personnes.lecture()))
                .andExpect(content().string(containsString("/bailleurs/operations?departement=59")))
                .andExpect(content().string(containsString("Engagé par département")));
        mvc.perform(get("/api/bailleurs/synthese").param("par", "SEMAINE").with(Personnes.lecture()))
                .andExpect(status().isBadRequest());
    }

    /** Every list of the axis goes out as a file, with its filters written in words. */
    @ParameterizedTest
    @CsvSource({
        "bailleurs, Organismes bailleurs, ''",
        "operations, Opérations, ligne=BAI-PRODUCTION&departement=59&groupe=true&q=tilleuls",
        "synthese-des-bailleurs, Vue d’ensemble des lignes, par=DEPARTEMENT&departement=59",
        "plan-energie, Énergie et décarbonation, par=BAILLEUR",
        "versements-aux-bailleurs, Versements, ''",
        "contreparties, Contreparties, ''",
        "conventions-de-flux, Conventions de gestion en flux, departement=59",
        "avenants-aux-operations, Avenants aux opérations, departement=59",
        "prorogations-des-operations, Prorogations des opérations, ''",
        "decisions-du-comite, Décisions du comité, statut=TENUE",
        "prochaines-echeances-de-prets, Prochaines échéances de prêts, ''",
        "encaissements-de-prets, Encaissements de prêts, statut=SAISI&statut=COMPTABILISE",
        "impayes-de-prets, Échéances impayées, age=MOINS_DE_30&departement=59",
        "contacts-des-bailleurs, Contacts des bailleurs, groupe=true&departement=59",
        "energie-des-operations, Énergie et carbone des opérations, bailleur=732829320",
        "appels-de-fonds-de-fonciere-logement, Appels de fonds de Foncière Logement, statut=DEPOSE",
        "programmes-de-fonciere-logement, Programmes de Foncière Logement, departement=59",
        "candidatures-aux-appels-a-projets, Candidatures aux appels à projets, appel=AP-2026-000001",
        "prets-anru-aux-bailleurs, Prêts ANRU aux bailleurs, bailleur=732829320"
    })
    void les_listes_s_exportent(String code, String titre, String filtres) throws Exception {
        MvcResult debut = mvc.perform(
                        get("/api/exports/tables/" + code + ".csv?" + filtres).with(Personnes.lecture()))
                .andReturn();
        String csv = mvc.perform(asyncDispatch(debut))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains(titre);
        if (code.equals("operations")) assertThat(csv).contains(operation);
        if (code.equals("synthese-des-bailleurs")) assertThat(csv).contains("Nord");
    }

    private static CriteresDeSynthese criteres(Regroupement par, LocalDate au) {
        return new CriteresDeSynthese(par, au, null, null, null, null, null, null, null, null);
    }

    private long livre(String colonne) {
        return sql.queryForObject(
                "select sum(s." + colonne + ") from common.solde s join common.enveloppe e on e.id = s.enveloppe_id"
                        + " where starts_with(e.code, 'BAI-')",
                Long.class);
    }
}
