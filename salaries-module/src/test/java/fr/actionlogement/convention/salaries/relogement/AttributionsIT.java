package fr.actionlogement.convention.salaries.relogement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** From the request to the lease: one year, three candidates, ten days, one family. */
@EssaiIntegre
class AttributionsIT {

    private static final PersonneDEssai GESTIONNAIRE = Personnes.gestionnaire("salaries");
    private static final AtomicInteger RANG = new AtomicInteger();
    private static final String ICI = "/api/salaries/relogements/";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock horloge;

    @Autowired
    Attributions attributions;

    @Test
    void le_rang_passe_du_refus_au_silence_puis_au_bail_qui_loge_une_famille() throws Exception {
        String a = demande();
        String b = demande();
        String c = demande();
        String offre = offre(a, b, c);
        long avant = familles();
        statuer(offre, null, "%s:2,%s:1,%s:3".formatted(a, b, c))
                .andExpect(jsonPath("$.etat").value("ATTRIBUEE"))
                .andExpect(jsonPath("$.candidatures[0].demande").value(b))
                .andExpect(jsonPath("$.candidatures[0].repondreAvant")
                        .value(aujourdhui().plusDays(10).toString()))
                .andExpect(jsonPath("$.candidatures[1].repondreAvant").doesNotExist());
        acte(offre, "bail", jour()).andExpect(status().isConflict());
        acte(offre, "refus", "{\"motif\":\"Trop loin du travail\"}")
                .andExpect(jsonPath("$.candidatures[0].etat").value("REFUSEE"))
                .andExpect(jsonPath("$.candidatures[1].demande").value(a));
        acte(offre, "silence", "").andExpect(status().isConflict());
        sql.update(
                "update salaries.logement_candidature set repondre_avant = current_date - 1 where etat = 'ATTRIBUEE'"
                        + " and repondre_avant is not null and offre_id = (select id from salaries.logement_offre where reference = ?)",
                offre);
        assertThat(attributions.passerLesSilences()).isEqualTo(1);
        acte(offre, "accord", "").andExpect(jsonPath("$.candidatures[2].etat").value("ACCEPTEE"));
        assertThat(familles()).as("une attribution ne loge personne").isEqualTo(avant);
        acte(offre, "bail", jour())
                .andExpect(jsonPath("$.etat").value("POURVUE"))
                .andExpect(jsonPath("$.candidatures[2].etat").value("BAIL_SIGNE"));
        assertThat(familles()).isEqualTo(avant + 1);
        lire("demandes/" + c).andExpect(jsonPath("$.etat").value("LOGEE"));
        lire("demandes/" + b).andExpect(jsonPath("$.etat").value("ACTIVE"));
        acte(offre, "bail", jour()).andExpect(status().isConflict());
        assertThat(familles()).isEqualTo(avant + 1);
    }

    @Test
    void moins_de_trois_candidats_demande_un_motif_que_la_base_exige_aussi() throws Exception {
        String a = demande();
        String offre = offre(a);
        statuer(offre, null, a + ":1")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("trop-peu-de-candidats")));
        assertThatThrownBy(() -> sql.update(
                        "update salaries.logement_offre set etat = 'ATTRIBUEE', commission_le = current_date, candidats = 1"
                                + " where reference = ?",
                        offre))
                .isInstanceOf(DataIntegrityViolationException.class);
        statuer(offre, "Ménage désigné au titre du DALO", a + ":1").andExpect(status().isOk());
    }

    @Test
    void la_commission_se_prononce_sur_chacun_une_fois_et_dans_l_ordre() throws Exception {
        String a = demande();
        String b = demande();
        String c = demande();
        String offre = offre(a, b, c);
        statuer(offre, null, "%s:1,%s:2".formatted(a, b)).andExpect(status().isUnprocessableContent());
        statuer(offre, null, "%s:1,%s:1,%s:2".formatted(a, b, c)).andExpect(status().isUnprocessableContent());
        statuer(offre, null, "%s:1,%s:4,%s:2".formatted(a, b, c)).andExpect(status().isUnprocessableContent());
        statuer(offre, null, "%s:1,%s:,%s:2".formatted(a, b, c)).andExpect(status().isOk());
        acte(offre, "candidatures", "{\"demande\":\"" + demande() + "\"}").andExpect(status().isConflict());
    }

    @Test
    void une_demande_vaut_un_an_se_renouvelle_sous_le_meme_numero_et_ne_montre_pas_son_numero() throws Exception {
        String numero = "059%012d".formatted(RANG.incrementAndGet());
        String reponse = enregistrer(numero, aujourdhui().minusMonths(11))
                .andExpect(status().isCreated())
                .andExpect(content().string(not(containsString(numero))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String reference = JsonPath.read(reponse, "$.reference");
        assertThat(JsonPath.<String>read(reponse, "$.valableJusquAu"))
                .isEqualTo(aujourdhui().minusMonths(11).plusMonths(12).toString());
        enregistrer(numero, aujourdhui()).andExpect(status().isConflict());
        enregistrer("059PERIMEE" + RANG.incrementAndGet(), aujourdhui().minusMonths(13))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(get(ICI + "demandes/" + reference + "/numero").with(Personnes.lecture()))
                .andExpect(status().isForbidden());
        mvc.perform(get(ICI + "demandes/" + reference + "/numero").with(GESTIONNAIRE))
                .andExpect(jsonPath("$.numero").value(numero));
        assertThat(sql.queryForObject(
                        "select count(*) from common.journal where dossier = ? and acte like 'Numéro unique%'",
                        Long.class, reference))
                .isEqualTo(1);
        sql.update(
                "update salaries.logement_demande set deposee_le = deposee_le - 60, valable_jusqu_au = current_date - 1"
                        + " where reference = ?",
                reference);
        attributionsExpirent();
        lire("demandes/" + reference).andExpect(jsonPath("$.etat").value("EXPIREE"));
        String offre = offre();
        acte(offre, "candidatures", "{\"demande\":\"" + reference + "\"}").andExpect(status().isConflict());
        faire("demandes/" + reference + "/renouvellement", "")
                .andExpect(jsonPath("$.etat").value("ACTIVE"))
                .andExpect(jsonPath("$.valableJusquAu")
                        .value(aujourdhui().plusMonths(12).toString()));
        acte(offre, "candidatures", "{\"demande\":\"" + reference + "\"}").andExpect(status().isOk());
        faire("demandes/" + reference + "/radiation", "{\"motif\":\"Demande du ménage\"}")
                .andExpect(status().isOk());
        faire("demandes/" + reference + "/renouvellement", "").andExpect(status().isConflict());
    }

    @Test
    void les_pages_suffisent() throws Exception {
        String demande = String.valueOf(mvc.perform(post("/salaries/relogements/demandes")
                        .param("numero", "PAGE%06d".formatted(RANG.incrementAndGet()))
                        .param("commune", "59350")
                        .param("personnes", "3")
                        .param("deposeeLe", aujourdhui().toString())
                        .with(GESTIONNAIRE))
                .andExpect(redirectedUrlPattern("/salaries/relogements/demandes/DL-*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        voir(demande, "Ménage");
        mvc.perform(post(demande + "/numero").with(GESTIONNAIRE))
                .andExpect(content().string(containsString("PAGE0")));
        String offre = String.valueOf(mvc.perform(post("/salaries/relogements/offres")
                        .param("commune", "59350")
                        .with(GESTIONNAIRE))
                .andExpect(redirectedUrlPattern("/salaries/relogements/offres/OL-*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        String reference = demande.substring(demande.lastIndexOf('/') + 1);
        mvc.perform(post(offre + "/candidatures")
                        .param("version", "0")
                        .param("demande", "DL-1999-000001")
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post(offre + "/candidatures")
                        .param("version", "0")
                        .param("demande", reference)
                        .with(GESTIONNAIRE))
                .andExpect(status().is3xxRedirection());
        voir(offre, reference);
        mvc.perform(post(offre + "/commission")
                        .param("version", "1")
                        .param("rangs", "47")
                        .param("date", "abc")
                        .with(GESTIONNAIRE))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("value=\"47\"")));
        mvc.perform(post(offre + "/commission")
                        .param("version", "1")
                        .param("rangs", "1")
                        .param("date", aujourdhui().toString())
                        .param("derogation", "Logement désigné DALO")
                        .with(GESTIONNAIRE))
                .andExpect(status().is3xxRedirection());
        mvc.perform(post(offre + "/accord").param("version", "2").with(GESTIONNAIRE))
                .andExpect(status().is3xxRedirection());
        mvc.perform(post(offre + "/bail")
                        .param("version", "3")
                        .param("date", aujourdhui().toString())
                        .with(GESTIONNAIRE))
                .andExpect(status().is3xxRedirection());
        voir(offre, "BL-");
        voir("/salaries/relogements/offres?etat=POURVUE", "OL-");
        voir("/salaries/relogements/demandes?etat=LOGEE", reference);
        voir("/salaries/relogements/demandes/nouvelle", "Numéro unique");
        voir("/salaries/relogements/offres/nouvelle", "Proposer un logement");
    }

    @Autowired
    Demandes demandes;

    private void attributionsExpirent() {
        assertThat(demandes.expirer()).isPositive();
    }

    private void voir(String page, String texte) throws Exception {
        mvc.perform(get(page).with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(texte)));
    }

    private String demande() throws Exception {
        return JsonPath.read(
                enregistrer("ATTRIB%06d".formatted(RANG.incrementAndGet()), aujourdhui())
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.reference");
    }

    private ResultActions enregistrer(String numero, LocalDate depot) throws Exception {
        return faire(
                "demandes",
                "{\"numero\":\"%s\",\"commune\":\"59350\",\"personnes\":2,\"prioritaire\":false,\"deposeeLe\":\"%s\"}"
                        .formatted(numero, depot));
    }

    private String offre(String... candidates) throws Exception {
        String offre = JsonPath.read(
                faire("offres", "{\"droit\":null,\"commune\":\"59350\"}")
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.reference");
        for (String candidate : candidates) {
            acte(offre, "candidatures", "{\"demande\":\"" + candidate + "\"}").andExpect(status().isOk());
        }
        return offre;
    }

    private ResultActions statuer(String offre, String derogation, String decisions) throws Exception {
        StringBuilder corps = new StringBuilder();
        for (String decision : decisions.split(",")) {
            String[] d = (decision + " ").split(":");
            String rang = d[1].isBlank() ? "null" : d[1].strip();
            corps.append(corps.isEmpty() ? "" : ",")
                    .append("{\"demande\":\"%s\",\"rang\":%s,\"motif\":%s}"
                            .formatted(d[0], rang, rang.equals("null") ? "\"Ressources hors plafond\"" : "null"));
        }
        return acte(
                offre,
                "commission",
                "{\"date\":\"%s\",\"derogation\":%s,\"decisions\":[%s]}"
                        .formatted(aujourdhui(), derogation == null ? "null" : '"' + derogation + '"', corps));
    }

    private String jour() {
        return "{\"date\":\"" + aujourdhui() + "\"}";
    }

    private ResultActions acte(String offre, String acte, String corps) throws Exception {
        return faire("offres/" + offre + "/" + acte, corps);
    }

    private ResultActions lire(String chemin) throws Exception {
        return mvc.perform(get(ICI + chemin).with(Personnes.lecture()));
    }

    private ResultActions faire(String chemin, String corps) throws Exception {
        return mvc.perform(post(ICI + chemin)
                .contentType(MediaType.APPLICATION_JSON)
                .content(corps)
                .with(GESTIONNAIRE));
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private long familles() {
        return sql.queryForObject(
                "select coalesce(sum(nombre), 0) from common.realisation where objectif_code = 'FAMILLES-LOGEES'",
                Long.class);
    }
}
