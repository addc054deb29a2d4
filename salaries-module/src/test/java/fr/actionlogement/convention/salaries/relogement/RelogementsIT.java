package fr.actionlogement.convention.salaries.relogement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.convention.common.evenement.DroitsDeReservationOuverts;
import fr.actionlogement.convention.common.evenement.DroitsDeReservationRetires;
import fr.actionlogement.convention.common.territoire.CodeCommune;
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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EssaiIntegre
class RelogementsIT {

    private static final PersonneDEssai GESTIONNAIRE = Personnes.gestionnaire("salaries");
    private static final AtomicInteger RANG = new AtomicInteger();
    private static final String BAUX = "/api/salaries/relogements/baux";

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationEventPublisher annonces;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock horloge;

    @Test
    void garde_une_fois_les_droits_dits_deux_fois_et_suit_leur_titulaire() throws Exception {
        String dossier = ouvrir(3);
        dire(dossier, 3, "Bailleur d’essai");
        dire(dossier, 3, "Acquéreur d’essai");
        mvc.perform(get("/api/salaries/relogements/droits/" + dossier).with(Personnes.lecture()))
                .andExpect(jsonPath("$.titulaire").value("Acquéreur d’essai"))
                .andExpect(jsonPath("$.nombre").value(3));
        assertThat(sql.queryForObject(
                        "select count(*) from common.journal where dossier = ?", Long.class, "DROITS-" + dossier))
                .isEqualTo(2);
    }

    @Test
    void un_bail_signe_compte_une_famille_une_seule_fois() throws Exception {
        String dossier = ouvrir(3);
        String demande = demande();
        long avant = familles();
        signer(demande, dossier)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.commune").value("59350"));
        assertThat(familles()).isEqualTo(avant + 1);
        signer(demande, dossier)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("demande-deja-logee")));
        signer(demande, null).andExpect(status().isConflict());
        assertThat(familles()).isEqualTo(avant + 1);
        mvc.perform(get("/api/salaries/relogements/bilan?departement=59").with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].departement").value("59"));
    }

    @Test
    void hors_contrepartie_un_bail_compte_aussi() throws Exception {
        long avant = familles();
        signer(demande(), null)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.droit").doesNotExist());
        assertThat(familles()).isEqualTo(avant + 1);
        mvc.perform(get("/salaries/relogements/baux").with(Personnes.lecture()))
                .andExpect(content().string(containsString("Hors contrepartie")));
    }

    @Test
    void sur_le_dernier_droit_un_seul_bail_de_deux_simultanes() throws Exception {
        String dossier = ouvrir(1);
        ExecutorService fils = Executors.newFixedThreadPool(2);
        List<Future<Integer>> reponses = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String demande = demande();
            reponses.add(fils.submit(
                    () -> signer(demande, dossier).andReturn().getResponse().getStatus()));
        }
        List<Integer> statuts = new ArrayList<>();
        for (Future<Integer> reponse : reponses) {
            statuts.add(reponse.get());
        }
        fils.shutdown();
        assertThat(statuts).containsExactlyInAnyOrder(201, 409);
        assertThatThrownBy(() -> sql.update(
                        "insert into salaries.bail (reference, demande, droit, commune, prioritaire, signe_le, saisi_par)"
                                + " values ('BL-2099-000001', ?, ?, '59350', false, current_date, 'essai')",
                        demande(),
                        dossier))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("baux_sous_droits");
    }

    @Test
    void l_annulation_par_une_autre_personne_retire_la_famille_et_rend_le_droit() throws Exception {
        String dossier = ouvrir(1);
        long avant = familles();
        String demande = demande();
        String bail = reference(signer(demande, dossier));
        annuler(bail, GESTIONNAIRE, "Erreur").andExpect(status().isForbidden());
        annuler(bail, Personnes.controleur(), " ").andExpect(status().isUnprocessableContent());
        annuler(bail, Personnes.controleur(), "Bail jamais honoré").andExpect(status().isOk());
        assertThat(familles()).isEqualTo(avant);
        annuler(bail, Personnes.controleur(), "Encore").andExpect(status().isConflict());
        signer(demande, dossier).andExpect(status().isCreated());
        assertThat(familles()).isEqualTo(avant + 1);
    }

    @Test
    void un_droit_retire_ne_sert_plus_mais_ses_familles_restent() throws Exception {
        String dossier = ouvrir(2);
        signer(demande(), dossier).andExpect(status().isCreated());
        long avant = familles();
        dire(new DroitsDeReservationRetires(dossier, aujourdhui()));
        signer(demande(), dossier).andExpect(status().isConflict());
        assertThat(familles()).isEqualTo(avant);
        mvc.perform(get("/salaries/relogements?departement=59").with(Personnes.lecture()))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource({
        "AB 12,2026-01-01,59350,422",
        "ABC,2026-01-01,59350,422",
        "ABC1234,2100-01-01,59350,422",
        "ABC1234,,59350,422",
        "ABC1234,2026-01-01,59999,422",
        "ABC1234,2026-01-01,,422"
    })
    void refuse_une_saisie_fautive(String demande, String jour, String commune, int statut) throws Exception {
        long avant = familles();
        mvc.perform(post(BAUX)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                "{\"demande\":\"%s\",\"droit\":null,\"commune\":%s,\"prioritaire\":false,\"signeLe\":%s}"
                                        .formatted(demande, texte(commune), texte(jour)))
                        .with(GESTIONNAIRE))
                .andExpect(status().is(statut));
        signer(demande(), "OP-1999-000001")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("droit-inconnu")));
        assertThat(familles()).isEqualTo(avant);
    }

    @Test
    void les_pages_suffisent() throws Exception {
        String dossier = ouvrir(2);
        mvc.perform(get("/salaries/relogements").with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Familles logées")));
        mvc.perform(get("/salaries/relogements/baux/nouveau?droit=" + dossier).with(GESTIONNAIRE))
                .andExpect(content().string(containsString(dossier)));
        mvc.perform(post("/salaries/relogements/baux")
                        .param("demande", "minuscules")
                        .param("droit", dossier)
                        .param("signeLe", aujourdhui().toString())
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"minuscules\"")));
        String url = mvc.perform(post("/salaries/relogements/baux")
                        .param("demande", demande())
                        .param("droit", dossier)
                        .param("commune", "")
                        .param("prioritaire", "true")
                        .param("signeLe", aujourdhui().toString())
                        .with(GESTIONNAIRE))
                .andExpect(redirectedUrlPattern("/salaries/relogements/baux/BL-*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(url).with(Personnes.lecture())).andExpect(content().string(containsString("Bail signé")));
        mvc.perform(get(url + "/annulation").with(Personnes.controleur())).andExpect(status().isOk());
        mvc.perform(post(url + "/annulation").param("motif", "Essai").with(Personnes.controleur()))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get("/salaries/relogements/baux/nouveau").with(Personnes.lecture()))
                .andExpect(status().isForbidden());
    }

    private String ouvrir(int nombre) {
        String dossier = "OP-2026-%06d".formatted(RANG.incrementAndGet());
        dire(dossier, nombre, "Bailleur d’essai");
        return dossier;
    }

    private void dire(String dossier, int nombre, String titulaire) {
        dire(new DroitsDeReservationOuverts(
                dossier,
                new CodeCommune("59350"),
                titulaire,
                nombre,
                0,
                aujourdhui().minusDays(10),
                aujourdhui().plusYears(10)));
    }

    private void dire(Object fait) {
        new TransactionTemplate(transactions).executeWithoutResult(etat -> annonces.publishEvent(fait));
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private static String demande() {
        return "DEM%06d".formatted(RANG.incrementAndGet());
    }

    private ResultActions signer(String demande, String droit) throws Exception {
        return mvc.perform(post(BAUX)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"demande\":\"%s\",\"droit\":%s,\"commune\":%s,\"prioritaire\":false,\"signeLe\":\"%s\"}"
                        .formatted(demande, texte(droit), droit == null ? "\"59350\"" : "null", aujourdhui()))
                .with(GESTIONNAIRE));
    }

    private ResultActions annuler(String bail, PersonneDEssai qui, String motif) throws Exception {
        return mvc.perform(post(BAUX + "/" + bail + "/annulation")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"motif\":\"" + motif + "\"}")
                .with(qui));
    }

    private static String reference(ResultActions reponse) throws Exception {
        return JsonPath.read(reponse.andReturn().getResponse().getContentAsString(), "$.reference");
    }

    private static String texte(String valeur) {
        return valeur == null ? "null" : '"' + valeur + '"';
    }

    private long familles() {
        Long total = sql.queryForObject(
                "select coalesce(sum(nombre), 0) from common.realisation where objectif_code = 'FAMILLES-LOGEES'",
                Long.class);
        return total == null ? 0 : total;
    }
}
