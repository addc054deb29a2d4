package fr.actionlogement.convention.bailleurs.recouvrement;

import static fr.actionlogement.convention.bailleurs.Dossiers.AUTRE_CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.convention.bailleurs.Depots;
import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.convention.bailleurs.pret.AppelsDEcheances;
import fr.actionlogement.convention.bailleurs.pret.PretVieilli;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A loan of 1 M€ at 2 % fixed, in 8 quarterly instalments, drawn for 400 000 € thirteen months ago. */
@EssaiIntegre
class RecouvrementIT {

    private static final String CONDITIONS = """
            {"taux":2,"plancher":0,"periodicite":"TRIMESTRIELLE","echeances":8,"profil":"ECHEANCES_CONSTANTES",
             "progression":0,"differe":"AUCUN","echeancesDifferees":0,"prefinancementMois":0,"intercalaires":"PAYES"}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    AppelsDEcheances appels;

    @Autowired
    Relances relances;

    @Value("${spring.datasource.url}")
    String base;

    String op;
    String pret;

    @BeforeEach
    void preparer() throws Exception {
        Dossiers dossiers = new Dossiers(mvc);
        op = dossiers.brouillon();
        mvc.perform(json(put("/api/bailleurs/operations/" + op + "/conditions-de-pret"), CONDITIONS)
                        .header("If-Match", "\"0\"")
                        .with(GESTIONNAIRE))
                .andExpect(status().isOk());
        for (String acte : List.of("deposer", "instruire", "presenter")) {
            dossiers.acte(op, acte, GESTIONNAIRE).andExpect(status().isOk());
        }
        dossiers.acte(op, "accorder", COMITE).andExpect(status().isOk());
        dossiers.acte(op, "conventionner", GESTIONNAIRE).andExpect(status().isOk());
        dossiers.acte(op, "mettre-en-chantier", GESTIONNAIRE).andExpect(status().isOk());
        payerLAvance();
        pret = sql.queryForObject(
                "select reference from bailleurs.pret where operation_reference = ?", String.class, op);
        PretVieilli.de(base, op, 13);
        appels.appeler();
    }

    @Test
    void les_echeances_passees_sont_appelees_une_fois_et_font_des_impayes() throws Exception {
        lire("/api/bailleurs/prets/" + pret)
                .andExpect(jsonPath("$.etat").value("EN_AMORTISSEMENT"))
                .andExpect(jsonPath("$.encaisse").value(0.0));
        assertThat(appelees()).isEqualTo(4);
        lire("/api/bailleurs/prets/" + pret + "/echeancier")
                .andExpect(jsonPath("$", hasSize(8)))
                .andExpect(jsonPath("$[0].interets").value(2000.0))
                .andExpect(jsonPath("$[0].montant").value(51131.55))
                .andExpect(jsonPath("$[0].situation").value("IMPAYEE"))
                .andExpect(jsonPath("$[4].situation").value("A_VENIR"))
                .andExpect(jsonPath("$[7].restant").value(0.0));
        appels.appeler();
        assertThat(appelees()).isEqualTo(4);
        lire("/bailleurs/impayes").andExpect(content().string(containsString(pret)));
        lire("/api/bailleurs/impayes?age=PLUS_DE_180&departement=59&bailleur=732829320")
                .andExpect(jsonPath("$.elements[?(@.pret=='" + pret + "')]", hasSize(2)));
        lire("/api/bailleurs/impayes/bilan").andExpect(jsonPath("$", hasSize(4)));
    }

    @Test
    void un_encaissement_paie_la_plus_ancienne_et_le_capital_va_au_livre_a_part() throws Exception {
        String en = saisir("60000", "VIR 1");
        decider(en, "comptabiliser", GESTIONNAIRE).andExpect(status().isForbidden());
        assertThat(rembourse()).isZero();
        decider(en, "comptabiliser", CONTROLEUR)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.imputations", hasSize(2)))
                .andExpect(jsonPath("$.imputations[0].interets").value(2000.0))
                .andExpect(jsonPath("$.imputations[0].capital").value(49131.55))
                .andExpect(jsonPath("$.imputations[1].interets").value(1754.34))
                .andExpect(jsonPath("$.imputations[1].capital").value(7114.11));
        assertThat(rembourse()).isEqualTo(4_913_155L + 711_411L);
        assertThat(sql.queryForObject(
                        "select count(*) from common.ecriture where dossier = ? and type = 'REMBOURSEMENT'",
                        Long.class,
                        op))
                .isEqualTo(1);
        decider(en, "comptabiliser", COMITE).andExpect(status().isConflict());
        lire("/api/bailleurs/prets/" + pret).andExpect(jsonPath("$.encaisse").value(60000.0));
        assertThat(sql.queryForList("select nature from common.verifier()", String.class))
                .isEmpty();
    }

    @Test
    void un_fichier_saisit_les_virements_nomme_ses_fautes_et_se_defait_au_centime() throws Exception {
        Depots depots = new Depots(mvc, sql);
        saisir("100", "VIR connu");
        String avant = saisis();
        String jour = LocalDate.now().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        String entete = "Prêt;Montant;Reçu le;Virement\r\n";
        String lot = depots.deposer(
                "encaissements",
                entete + pret + ";51 131,55;" + jour + ";VIR A\r\n" + pret + ";200000;" + jour + ";VIR B\r\n"
                        + "PR-2020-000001;10;" + jour + ";VIR C\r\n" + pret + ";10;31/12/2099;VIR D\r\n" + pret
                        + ";10;01/01/2001;VIR E\r\n" + pret + ";0;" + jour + ";VIR F\r\n" + pret + ";100;" + jour
                        + ";VIR connu\r\n" + pret + ";51131,55;" + jour + ";VIR A\r\n" + pret + ";x;" + jour
                        + ";VIR G\r\n" + pret + ";20;" + jour + ";VIR H\r\n",
                GESTIONNAIRE);
        assertThat(saisis()).isEqualTo(avant);
        depots.appliquer(lot, GESTIONNAIRE, "APPLIQUE");
        assertThat(depots.fautes(lot))
                .containsExactlyInAnyOrder(
                        "3|Montant|encaissement-excessif",
                        "4|Prêt|pret-inconnu",
                        "5|Reçu le|date-future",
                        "6|Reçu le|date-avant-accord",
                        "7|Montant|montant-nul",
                        "8|Virement|encaissement-deja-saisi",
                        "9|Virement|doublon",
                        "10|Montant|montant-illisible");
        lire("/api/bailleurs/encaissements?pret=" + pret + "&statut=SAISI")
                .andExpect(jsonPath("$.elements", hasSize(3)))
                .andExpect(jsonPath("$.elements[0].piece").value("VIR H"))
                .andExpect(jsonPath("$.elements[1].montant").value(51131.55));
        depots.annuler(lot, GESTIONNAIRE, "ANNULE");
        assertThat(saisis()).isEqualTo(avant);
        assertThat(rembourse()).isZero();
    }

    @Test
    void un_encaissement_du_fichier_deja_comptabilise_resiste_a_l_annulation() throws Exception {
        Depots depots = new Depots(mvc, sql);
        String jour = LocalDate.now().format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        String lot = depots.deposer(
                "encaissements",
                "Prêt;Montant;Reçu le;Virement\r\n" + pret + ";10;" + jour + ";VIR X\r\n" + pret + ";20;" + jour
                        + ";VIR Y\r\n",
                GESTIONNAIRE);
        depots.appliquer(lot, GESTIONNAIRE, "APPLIQUE");
        String premier = sql.queryForObject(
                "select reference from bailleurs.encaissement where pret_reference = ? and piece = 'VIR X'",
                String.class,
                pret);
        decider(premier, "comptabiliser", GESTIONNAIRE).andExpect(status().isForbidden());
        decider(premier, "comptabiliser", CONTROLEUR).andExpect(status().isOk());
        depots.annulerEnPartie(lot, GESTIONNAIRE);
        assertThat(sql.queryForList(
                        "select piece from bailleurs.encaissement where pret_reference = ?", String.class, pret))
                .containsExactly("VIR X");
        assertThat(sql.queryForList("select nature from common.verifier()", String.class))
                .isEmpty();
    }

    @Test
    void plusieurs_encaissements_se_comptabilisent_ensemble_ou_pas_du_tout() throws Exception {
        String un = saisir("10", "VIR lot 1");
        String deux = saisir("20", "VIR lot 2");
        ensemble(GESTIONNAIRE, un, deux).andExpect(status().isForbidden());
        ensemble(CONTROLEUR, un, un)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.erreurs[0].code").value("encaissement-en-double"));
        ensemble(CONTROLEUR, un, "EN-2020-000001").andExpect(status().isNotFound());
        String regle = saisir("30", "VIR lot 3");
        decider(regle, "comptabiliser", COMITE).andExpect(status().isOk());
        ensemble(CONTROLEUR, un, regle)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString(regle)));
        lire("/api/bailleurs/encaissements/" + un)
                .andExpect(jsonPath("$.statut").value("SAISI"));
        mvc.perform(get("/bailleurs/encaissements").with(CONTROLEUR))
                .andExpect(content().string(containsString("value=\"" + un + "\"")));
        mvc.perform(get("/bailleurs/encaissements").with(GESTIONNAIRE))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("name=\"references\""))));
        mvc.perform(post("/bailleurs/encaissements/comptabiliser").with(CONTROLEUR))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choisissez au moins un encaissement.")));
        mvc.perform(post("/bailleurs/encaissements/comptabiliser")
                        .param("references", un, deux)
                        .with(CONTROLEUR))
                .andExpect(redirectedUrl("/bailleurs/encaissements"));
        lire("/api/bailleurs/prets/" + pret).andExpect(jsonPath("$.encaisse").value(60.0));
        assertThat(sql.queryForList("select nature from common.verifier()", String.class))
                .isEmpty();
    }

    private ResultActions ensemble(PersonneDEssai qui, String... references) throws Exception {
        return mvc.perform(json(
                        post("/api/bailleurs/encaissements/comptabiliser"),
                        "{\"references\":[\"" + String.join("\",\"", references) + "\"]}")
                .with(qui));
    }

    private String saisis() {
        return String.valueOf(
                sql.queryForList(
                        "select reference, pret_reference, montant_centimes, recu_le, piece, statut from bailleurs.encaissement order by 1"));
    }

    @Test
    void de_deux_personnes_qui_comptabilisent_ensemble_une_seule_paie() throws Exception {
        String en = saisir("51131.55", "VIR 2");
        ExecutorService fils = Executors.newFixedThreadPool(2);
        List<Future<Integer>> statuts = new ArrayList<>();
        for (PersonneDEssai qui : List.of(CONTROLEUR, AUTRE_CONTROLEUR)) {
            Callable<Integer> acte = () ->
                    decider(en, "comptabiliser", qui).andReturn().getResponse().getStatus();
            statuts.add(fils.submit(acte));
        }
        List<Integer> obtenus = new ArrayList<>();
        for (Future<Integer> statut : statuts) {
            obtenus.add(statut.get());
        }
        fils.shutdown();
        assertThat(obtenus).containsExactlyInAnyOrder(200, 409);
        lire("/api/bailleurs/prets/" + pret).andExpect(jsonPath("$.encaisse").value(51131.55));
    }

    @Test
    void ce_qui_n_est_pas_du_ne_s_encaisse_pas() throws Exception {
        demande("204526.21", "VIR 3").andExpect(status().isConflict());
        demande("0", "VIR 3").andExpect(status().isUnprocessableContent());
        demande("-5", "VIR 3").andExpect(status().isUnprocessableContent());
        mvc.perform(json(
                                post("/api/bailleurs/prets/" + pret + "/encaissements"),
                                "{\"montant\":1,\"recuLe\":\"2099-01-01\",\"piece\":\"VIR\"}")
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent());
        saisir("204526.20", "VIR 3");
        demande("204526.20", "VIR 3").andExpect(status().isConflict());
        String autre = saisir("1", "VIR 4");
        decider(autre, "rejeter", CONTROLEUR).andExpect(status().isUnprocessableContent());
        mvc.perform(json(post("/api/bailleurs/encaissements/" + autre + "/rejeter"), "{\"motif\":\"Autre dossier\"}")
                        .with(CONTROLEUR))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statut").value("REJETE"));
    }

    @Test
    void un_remboursement_anticipe_demande_deux_personnes_et_reduit_la_suite() throws Exception {
        String am = Dossiers.reference(mvc.perform(json(
                                post("/api/bailleurs/prets/" + pret + "/remboursements-anticipes"),
                                "{\"montant\":100000,\"effet\":\"REDUIRE_ECHEANCE\",\"motif\":\"Vente de lots\"}")
                        .with(GESTIONNAIRE))
                .andExpect(status().isCreated()));
        BigDecimal avant = echeance(5);
        mvc.perform(json(post("/api/bailleurs/amenagements/" + am + "/accepter"), "")
                        .with(GESTIONNAIRE))
                .andExpect(status().isForbidden());
        mvc.perform(json(post("/api/bailleurs/amenagements/" + am + "/accepter"), "")
                        .with(COMITE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statut").value("ACCEPTE"));
        lire("/api/bailleurs/prets/" + pret + "/echeancier")
                .andExpect(jsonPath("$", hasSize(9)))
                .andExpect(jsonPath("$[4].nature").value("ANTICIPE"))
                .andExpect(jsonPath("$[4].montant").value(100000.0))
                .andExpect(jsonPath("$[8].restant").value(0.0));
        assertThat(echeance(6)).isLessThan(avant);
        lire("/api/bailleurs/prets/" + pret + "/amenagements").andExpect(jsonPath("$", hasSize(1)));
    }

    @Test
    void un_remboursement_total_solde_le_pret_une_fois_tout_recu() throws Exception {
        String am = Dossiers.reference(mvc.perform(json(
                                post("/api/bailleurs/prets/" + pret + "/remboursements-anticipes"),
                                "{\"effet\":\"REDUIRE_DUREE\",\"motif\":\"Sortie\"}")
                        .with(GESTIONNAIRE))
                .andExpect(status().isCreated()));
        mvc.perform(json(post("/api/bailleurs/amenagements/" + am + "/accepter"), "")
                        .with(CONTROLEUR))
                .andExpect(status().isOk());
        new Dossiers(mvc).acte(op, "achever", GESTIONNAIRE).andExpect(status().isOk());
        new Dossiers(mvc).acte(op, "solder", CONTROLEUR).andExpect(status().isOk());
        lire("/api/bailleurs/prets/" + pret)
                .andExpect(jsonPath("$.restant").value(0.0))
                .andExpect(jsonPath("$.etat").value("EN_AMORTISSEMENT"));
        Number du = JsonPath.read(
                lire("/api/bailleurs/prets/" + pret).andReturn().getResponse().getContentAsString(), "$.appele");
        String en = saisir(du.toString(), "VIR 9");
        decider(en, "comptabiliser", CONTROLEUR).andExpect(status().isOk());
        lire("/api/bailleurs/prets/" + pret).andExpect(jsonPath("$.etat").value("REMBOURSE"));
        assertThat(rembourse()).isEqualTo(40_000_000L);
        mvc.perform(json(
                                post("/api/bailleurs/prets/" + pret + "/remboursements-anticipes"),
                                "{\"effet\":\"REDUIRE_DUREE\",\"motif\":\"Encore\"}")
                        .with(GESTIONNAIRE))
                .andExpect(status().isConflict());
    }

    @Test
    void un_reamenagement_consolide_les_impayes_et_allonge_la_suite() throws Exception {
        String corps = "{\"echeancesRestantes\":%s,\"echeancesDifferees\":2,\"consolider\":true,\"taux\":1,"
                + "\"motif\":\"Plan de redressement\"}";
        mvc.perform(json(post("/api/bailleurs/prets/" + pret + "/reamenagements"), corps.formatted("2"))
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent());
        String am = Dossiers.reference(
                mvc.perform(json(post("/api/bailleurs/prets/" + pret + "/reamenagements"), corps.formatted("12"))
                                .with(GESTIONNAIRE))
                        .andExpect(status().isCreated()));
        mvc.perform(json(post("/api/bailleurs/prets/" + pret + "/reamenagements"), corps.formatted("12"))
                        .with(GESTIONNAIRE))
                .andExpect(status().isConflict());
        mvc.perform(json(post("/api/bailleurs/amenagements/" + am + "/accepter"), "")
                        .with(COMITE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.consolides").value(204526.2));
        lire("/api/bailleurs/prets/" + pret)
                .andExpect(jsonPath("$.appele").value(0.0))
                .andExpect(jsonPath("$.restant").value(406521.14));
        lire("/api/bailleurs/prets/" + pret + "/echeancier")
                .andExpect(jsonPath("$", hasSize(16)))
                .andExpect(jsonPath("$[0].situation").value("CONSOLIDEE"))
                .andExpect(jsonPath("$[4].nature").value("DIFFERE"))
                .andExpect(jsonPath("$[15].restant").value(0.0));
        lire("/api/bailleurs/prets/" + pret + "/revisions")
                .andExpect(jsonPath("$[1].taux").value(1.0));
        demande("1", "VIR 5").andExpect(status().isConflict());
    }

    @Test
    void un_amenagement_ne_precede_pas_ce_qui_est_appele() throws Exception {
        for (LocalDate jour :
                List.of(LocalDate.now().minusMonths(3), LocalDate.now().plusDays(1))) {
            mvc.perform(json(
                                    post("/api/bailleurs/prets/" + pret + "/remboursements-anticipes"),
                                    "{\"date\":\"" + jour
                                            + "\",\"montant\":1,\"effet\":\"REDUIRE_DUREE\",\"motif\":\"Essai\"}")
                            .with(GESTIONNAIRE))
                    .andExpect(status().isUnprocessableContent());
        }
        mvc.perform(json(
                                post("/api/bailleurs/prets/" + pret + "/remboursements-anticipes"),
                                "{\"montant\":900000,\"effet\":\"REDUIRE_DUREE\",\"motif\":\"Essai\"}")
                        .with(GESTIONNAIRE))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void une_relance_par_echeance_et_par_niveau_meme_preparee_deux_fois() throws Exception {
        relances.preparer();
        assertThat(relances.preparer()).isZero();
        assertThat(sql.queryForList(
                        "select niveau from bailleurs.relance where pret_reference = ? order by rang",
                        Integer.class,
                        pret))
                .containsExactly(3, 3, 3, 1);
        long id = sql.queryForObject(
                "select id from bailleurs.relance where pret_reference = ? and rang = 1", Long.class, pret);
        mvc.perform(post("/bailleurs/relances/" + id + "/envoyer").with(Personnes.lecture()))
                .andExpect(status().isForbidden());
        lire("/bailleurs/relances/" + id).andExpect(content().string(containsString("51\u202f131,55\u00a0€")));
        mvc.perform(post("/bailleurs/relances/" + id + "/envoyer").with(GESTIONNAIRE))
                .andExpect(redirectedUrl("/bailleurs/prets/" + pret));
        mvc.perform(post("/api/bailleurs/relances/" + id + "/envoyer").with(GESTIONNAIRE))
                .andExpect(status().isConflict());
        lire("/bailleurs/prets/" + pret).andExpect(content().string(containsString("Mise en demeure")));
    }

    private void payerLAvance() throws Exception {
        String echeancier = lire("/api/bailleurs/operations/" + op + "/echeancier")
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<Integer> ids = JsonPath.read(echeancier, "$[?(@.financeur=='AL_PRET' && @.rang==1)].id");
        String dv = Dossiers.reference(mvc.perform(json(
                        post("/api/bailleurs/operations/" + op + "/versements"),
                        "{\"echeance\":" + ids.get(0) + ",\"justificatif\":\"OS n° 1\"}")
                .with(GESTIONNAIRE)));
        mvc.perform(json(post("/api/bailleurs/versements/" + dv + "/certifier"), "{}")
                        .with(CONTROLEUR))
                .andExpect(status().isOk());
        mvc.perform(json(post("/api/bailleurs/versements/" + dv + "/payer"), "{}")
                        .with(AUTRE_CONTROLEUR))
                .andExpect(status().isOk());
    }

    private String saisir(String montant, String piece) throws Exception {
        return Dossiers.reference(demande(montant, piece).andExpect(status().isCreated()));
    }

    private ResultActions demande(String montant, String piece) throws Exception {
        return mvc.perform(json(
                        post("/api/bailleurs/prets/" + pret + "/encaissements"),
                        "{\"montant\":" + montant + ",\"piece\":\"" + piece + "\"}")
                .with(GESTIONNAIRE));
    }

    private ResultActions decider(String en, String acte, PersonneDEssai qui) throws Exception {
        return mvc.perform(
                json(post("/api/bailleurs/encaissements/" + en + "/" + acte), acte.equals("rejeter") ? "{}" : "")
                        .with(qui));
    }

    private ResultActions lire(String url) throws Exception {
        return mvc.perform(get(url).with(Personnes.lecture())).andExpect(status().isOk());
    }

    private BigDecimal echeance(int rang) throws Exception {
        String lignes = lire("/api/bailleurs/prets/" + pret + "/echeancier")
                .andReturn()
                .getResponse()
                .getContentAsString();
        Number montant = JsonPath.read(lignes, "$[" + (rang - 1) + "].montant");
        return new BigDecimal(montant.toString());
    }

    private int appelees() {
        return sql.queryForObject(
                "select count(*) from bailleurs.pret_echeance e join bailleurs.pret p on p.id = e.pret_id"
                        + " where p.reference = ?",
                Integer.class,
                pret);
    }

    private long rembourse() {
        return sql.queryForObject(
                "select rembourse_centimes from common.engagement where dossier = ? and nature = 'PRET'",
                Long.class,
                op);
    }
}
