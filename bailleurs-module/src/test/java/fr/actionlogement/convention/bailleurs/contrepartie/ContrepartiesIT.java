package fr.actionlogement.convention.bailleurs.contrepartie;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.convention.common.evenement.DroitsDeReservationOuverts;
import fr.actionlogement.convention.common.evenement.DroitsDeReservationRetires;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@EssaiIntegre
@RecordApplicationEvents
class ContrepartiesIT {

    private static final String STOCK = "{\"mode\":\"STOCK\",\"nombre\":20,\"prioritaires\":5,\"dureeAns\":15}";
    private static final String FLUX = "{\"mode\":\"FLUX\",\"nombre\":20,\"prioritaires\":5,\"dureeAns\":15}";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock horloge;

    @Autowired
    ApplicationEvents faits;

    Dossiers dossiers;
    int annee;

    @BeforeEach
    void preparer() {
        dossiers = new Dossiers(mvc);
        annee = LocalDate.now(horloge).getYear();
    }

    @Test
    void vit_de_la_negociation_a_l_usage() throws Exception {
        String op = dossiers.brouillon();
        negocier(op, STOCK)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.etat").value("NEGOCIE"));
        ouvrir(op, CONTROLEUR).andExpect(status().isConflict());
        op = ouverte(STOCK);
        assertThat(faits.stream(DroitsDeReservationOuverts.class))
                .anyMatch(fait -> fait.nombre() == 20 && fait.commune().code().equals("59350"));
        constater(op, annee, 12, 10, 4)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.utilises").value(10));
        constater(op, annee, 15, 11, 4)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.misADisposition").value(15));
        mvc.perform(get("/api/bailleurs/operations/" + op + "/chronologie").with(GESTIONNAIRE))
                .andExpect(content().string(containsString("Droits de réservation ouverts")))
                .andExpect(content().string(containsString("Usage des droits constaté pour " + annee)));
        mvc.perform(get("/bailleurs/operations/" + op).with(Personnes.lecture()))
                .andExpect(content().string(containsString("20\u00a0droits de réservation")));
    }

    @Test
    void qui_negocie_n_ouvre_pas() throws Exception {
        String op = dossiers.enTravaux();
        negocier(op, STOCK).andExpect(status().isOk());
        ouvrir(op, GESTIONNAIRE).andExpect(status().isForbidden());
        assertThatThrownBy(() -> sql.update(
                        "update bailleurs.contrepartie set etat = 'OUVERT', ouvert_le = current_date,"
                                + " jusqu_au = current_date + 1, ouvert_par = negocie_par where operation_reference = ?",
                        op))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("ouverture_quatre_yeux");
        ouvrir(op, Personnes.lecture()).andExpect(status().isForbidden());
        ouvrir(op, CONTROLEUR).andExpect(status().isOk());
        negocier(op, STOCK).andExpect(status().isConflict());
        ouvrir(op, CONTROLEUR).andExpect(status().isConflict());
    }

    @Test
    void le_flux_attend_sa_convention_unique_par_bailleur_et_departement() throws Exception {
        String op = dossiers.enTravaux();
        negocier(op, FLUX).andExpect(status().isOk());
        ouvrir(op, CONTROLEUR)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("sans-convention-de-flux")));
        String convention = """
                {"bailleur":"732829320","departement":"59","signeeLe":"2023-11-20","document":"Convention 59"}""";
        mvc.perform(json(post("/api/bailleurs/conventions-de-flux"), convention).with(GESTIONNAIRE))
                .andExpect(status().isCreated());
        mvc.perform(json(post("/api/bailleurs/conventions-de-flux"), convention).with(GESTIONNAIRE))
                .andExpect(status().isConflict());
        ouvrir(op, CONTROLEUR).andExpect(status().isOk());
        mvc.perform(get("/api/bailleurs/conventions-de-flux?departement=59").with(Personnes.lecture()))
                .andExpect(jsonPath("$[0].droits").value(20));
    }

    @ParameterizedTest
    @CsvSource({
        "21,0,0,disponible-au-dela-de-l-ouvert",
        "5,6,0,utilises-au-dela-du-disponible",
        "5,4,5,prioritaires-au-dela-des-utilises",
        "-1,0,0,''"
    })
    void refuse_un_usage_au_dela_du_disponible_et_du_disponible_au_dela_de_l_ouvert(
            int mis, int utilises, int prioritaires, String code) throws Exception {
        String op = ouverte(STOCK);
        constater(op, annee, mis, utilises, prioritaires)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(code)));
        constater(op, annee - 1, 1, 1, 0).andExpect(status().isUnprocessableContent());
        constater(op, annee + 1, 1, 1, 0).andExpect(status().isUnprocessableContent());
        assertThat(sql.queryForObject(
                        "select count(*) from bailleurs.contrepartie_annee where operation_reference = ?",
                        Long.class,
                        op))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"21,0,0", "5,6,0"})
    void la_base_elle_meme_tient_utilise_sous_disponible_sous_ouvert(int mis, int utilises, int prioritaires)
            throws Exception {
        String op = ouverte(STOCK);
        assertThatThrownBy(() -> sql.update(
                        "insert into bailleurs.contrepartie_annee (operation_reference, annee, mis_a_disposition,"
                                + " utilises, attributions_prioritaires) values (?, ?, ?, ?, ?)",
                        op,
                        annee,
                        mis,
                        utilises,
                        prioritaires))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "{\"mode\":\"STOCK\"|\"nombre\":51|\"prioritaires\":5|\"dureeAns\":15}",
        "{\"mode\":\"STOCK\"|\"nombre\":10|\"prioritaires\":11|\"dureeAns\":15}",
        "{\"mode\":\"STOCK\"|\"nombre\":0|\"prioritaires\":0|\"dureeAns\":15}",
        "{\"mode\":\"STOCK\"|\"nombre\":10|\"prioritaires\":0|\"dureeAns\":100}",
        "{\"nombre\":10|\"prioritaires\":0|\"dureeAns\":10}"
    })
    void refuse_une_negociation_fautive(String corps) throws Exception {
        negocier(dossiers.brouillon(), corps.replace('|', ',')).andExpect(status().isUnprocessableContent());
    }

    @Test
    void la_vente_transfere_l_obligation_a_l_acquereur() throws Exception {
        String op = ouverte(STOCK);
        mvc.perform(json(post("/api/bailleurs/bailleurs"), """
                {"siren":"552100554","nom":"Logis de l’Acquéreur","categorie":"ESH",
                 "groupeActionLogement":false,"departement":"59"}""").with(GESTIONNAIRE));
        ceder(op, "732829320").andExpect(status().isUnprocessableContent());
        ceder(op, "404833048")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("bailleur-inconnu")));
        ceder(op, "552100554")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.titulaire").value("552100554"))
                .andExpect(jsonPath("$.cessions[0].cedant").value("732829320"));
        assertThat(faits.stream(DroitsDeReservationOuverts.class))
                .anyMatch(fait -> fait.dossier().equals(op) && fait.titulaire().equals("Logis de l’Acquéreur"));
        mvc.perform(get("/api/bailleurs/contreparties?par=BAILLEUR&bailleur=552100554")
                        .with(Personnes.lecture()))
                .andExpect(jsonPath("$.total.ouverts").value(20));
    }

    @Test
    void l_abandon_retire_les_droits_et_le_dit() throws Exception {
        String op = ouverte(STOCK);
        dossiers.acte(op, "abandonner", GESTIONNAIRE).andExpect(status().isOk());
        mvc.perform(get("/api/bailleurs/operations/" + op + "/contrepartie").with(GESTIONNAIRE))
                .andExpect(jsonPath("$.etat").value("RETIRE"));
        assertThat(faits.stream(DroitsDeReservationRetires.class))
                .anyMatch(fait -> fait.dossier().equals(op));
        constater(op, annee, 1, 1, 0).andExpect(status().isConflict());
    }

    @Test
    void de_deux_constats_simultanes_sur_la_meme_version_un_seul_passe() throws Exception {
        String op = ouverte(STOCK);
        ExecutorService fils = Executors.newFixedThreadPool(2);
        List<Future<Integer>> reponses = new ArrayList<>();
        for (int mis : new int[] {7, 9}) {
            reponses.add(fils.submit(() -> mvc.perform(json(
                                    put("/api/bailleurs/operations/" + op + "/contrepartie/annees/" + annee),
                                    usage(mis, 1, 0))
                            .header("If-Match", "\"1\"")
                            .with(GESTIONNAIRE))
                    .andReturn()
                    .getResponse()
                    .getStatus()));
        }
        List<Integer> statuts = new ArrayList<>();
        for (Future<Integer> reponse : reponses) {
            statuts.add(reponse.get());
        }
        fils.shutdown();
        assertThat(statuts).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void le_bilan_additionne_par_departement_et_par_annee() throws Exception {
        long avant = total("/api/bailleurs/contreparties?departement=59");
        String op = ouverte(STOCK);
        constater(op, annee, 8, 6, 2).andExpect(status().isOk());
        assertThat(total("/api/bailleurs/contreparties?departement=59")).isEqualTo(avant + 20);
        assertThat(total("/api/bailleurs/contreparties?departement=75")).isZero();
        mvc.perform(get("/api/bailleurs/contreparties?annee=" + (annee - 1)).with(Personnes.lecture()))
                .andExpect(jsonPath("$.total.misADisposition").value(0));
        mvc.perform(get("/bailleurs/contreparties").with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("59 – Nord")));
        mvc.perform(get("/bailleurs/contreparties?par=BAILLEUR&annee=" + annee + "&departement=59&bailleur=")
                        .with(Personnes.lecture()))
                .andExpect(status().isOk());
    }

    @Test
    void les_pages_suffisent() throws Exception {
        String op = dossiers.enTravaux();
        String page = "/bailleurs/operations/" + op + "/contrepartie";
        mvc.perform(get(page).with(GESTIONNAIRE)).andExpect(content().string(containsString("Négocier les droits")));
        mvc.perform(get(page + "/negociation").with(GESTIONNAIRE)).andExpect(status().isOk());
        mvc.perform(post(page + "/negociation")
                        .param("mode", "STOCK")
                        .param("nombre", "99")
                        .param("prioritaires", "5")
                        .param("dureeAns", "15")
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"99\"")));
        mvc.perform(post(page + "/negociation")
                        .param("mode", "STOCK")
                        .param("nombre", "20")
                        .param("prioritaires", "5")
                        .param("dureeAns", "15")
                        .with(GESTIONNAIRE))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get(page + "/ouverture").with(CONTROLEUR)).andExpect(status().isOk());
        mvc.perform(post(page + "/ouverture").param("version", "0").with(CONTROLEUR))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get(page + "/annees/" + annee).with(GESTIONNAIRE)).andExpect(status().isOk());
        mvc.perform(post(page + "/annees/" + annee)
                        .param("misADisposition", "3")
                        .param("utilises", "2")
                        .param("attributionsPrioritaires", "1")
                        .with(GESTIONNAIRE))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get(page + "/cession").with(GESTIONNAIRE)).andExpect(status().isOk());
        mvc.perform(get(page).with(Personnes.lecture())).andExpect(content().string(containsString("Total, sur 20")));
        mvc.perform(get("/bailleurs/contreparties/conventions-de-flux").with(Personnes.lecture()))
                .andExpect(status().isOk());
        mvc.perform(get("/bailleurs/contreparties/conventions-de-flux/nouvelle").with(GESTIONNAIRE))
                .andExpect(status().isOk());
    }

    private String ouverte(String saisie) throws Exception {
        String op = dossiers.enTravaux();
        negocier(op, saisie).andExpect(status().isOk());
        ouvrir(op, CONTROLEUR).andExpect(status().isOk());
        return op;
    }

    private ResultActions negocier(String op, String saisie) throws Exception {
        return mvc.perform(json(put("/api/bailleurs/operations/" + op + "/contrepartie"), saisie)
                .with(GESTIONNAIRE));
    }

    private ResultActions ouvrir(String op, PersonneDEssai qui) throws Exception {
        return mvc.perform(json(post("/api/bailleurs/operations/" + op + "/contrepartie/ouverture"), "{\"date\":null}")
                .with(qui));
    }

    private ResultActions constater(String op, int annee, int mis, int utilises, int prioritaires) throws Exception {
        return mvc.perform(json(
                        put("/api/bailleurs/operations/" + op + "/contrepartie/annees/" + annee),
                        usage(mis, utilises, prioritaires))
                .with(GESTIONNAIRE));
    }

    private static String usage(int mis, int utilises, int prioritaires) {
        return "{\"misADisposition\":%d,\"utilises\":%d,\"attributionsPrioritaires\":%d}"
                .formatted(mis, utilises, prioritaires);
    }

    private ResultActions ceder(String op, String acquereur) throws Exception {
        return mvc.perform(json(
                        post("/api/bailleurs/operations/" + op + "/contrepartie/cessions"),
                        "{\"acquereur\":\"%s\",\"date\":\"%s\",\"acte\":\"Acte notarié\"}"
                                .formatted(acquereur, LocalDate.now(horloge)))
                .with(GESTIONNAIRE));
    }

    private long total(String url) throws Exception {
        String corps = mvc.perform(get(url).with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        Number total = com.jayway.jsonpath.JsonPath.read(corps, "$.total.ouverts");
        return total.longValue();
    }
}
