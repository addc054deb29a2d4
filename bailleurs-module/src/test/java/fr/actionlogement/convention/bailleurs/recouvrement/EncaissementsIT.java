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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.bailleurs.Depots;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** Receipts of a loan in arrears: entered one by one or by file, recorded by another person. */
@EssaiIntegre
class EncaissementsIT extends PretEnRetard {

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
                .andExpect(content().string(Matchers.not(containsString("name=\"references\""))));
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
}
