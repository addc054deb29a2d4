package fr.actionlogement.convention.salaries.demande;

import static fr.actionlogement.convention.salaries.demande.DossierDEssai.CONTROLEUR;
import static fr.actionlogement.convention.salaries.demande.DossierDEssai.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.pret.RemboursementAnticipe;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.convention.salaries.eligibilite.Conclusion;
import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Advance, help in difficulty, advice; requests sent back, refused, given up; the same by page and by API. */
@EssaiIntegre
class AutresDemandesIT {

    @Autowired
    DossierDEssai dossier;

    @Autowired
    Demandes demandes;

    @Autowired
    Accords accords;

    @Autowired
    Versements versements;

    @Autowired
    Remboursements remboursements;

    @Autowired
    Suivi suivi;

    @Autowired
    Engagements engagements;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock horloge;

    private LocalDate aujourdhui;

    @BeforeEach
    void dater() {
        aujourdhui = LocalDate.now(horloge);
    }

    @Test
    void une_avance_se_verse_se_rembourse_et_devient_exigible_au_depart() {
        Identite identite = DossierDEssai.quelquUn();
        String reference = dossier.instruite(identite, DossierDEssai.locaPass("450", aujourdhui));
        CONTROLEUR.faire(() -> accords.accorder(reference, null, null, false, null, null));
        dossier.verser(reference, Montant.deEuros(450), "Bail", 1);
        DemandeVue vue = suivi.lire(reference);
        assertThat(vue.aide().etat()).isEqualTo(Etat.EN_REMBOURSEMENT);
        assertThat(vue.echeances()).hasSize(23);
        assertThat(vue.echeances().get(0).le()).isEqualTo(aujourdhui.plusMonths(3));
        assertThat(vue.echeances().get(0).montant()).isEqualTo(Montant.deEuros(20));
        assertThat(vue.echeances().get(22).montant()).isEqualTo(Montant.deEuros(10));

        assertThatThrownBy(() -> dossier.instruite(identite, DossierDEssai.locaPass("300", aujourdhui)))
                .isInstanceOf(ConflitDEtat.class)
                .hasMessageContaining("autre aide");

        GESTIONNAIRE.faire(() -> remboursements.encaisser(reference, null, Montant.deEuros(30)));
        GESTIONNAIRE.faire(() -> remboursements.partir(reference, null, aujourdhui));
        DemandeVue sortie = suivi.lire(reference);
        assertThat(sortie.echeances()).hasSize(1);
        assertThat(sortie.echeances().get(0).le()).isEqualTo(aujourdhui.plusMonths(3));
        assertThat(sortie.echeances().get(0).du()).isEqualTo(Montant.deEuros(420));
        GESTIONNAIRE.faire(() -> remboursements.encaisser(reference, null, Montant.deEuros(420)));
        assertThat(suivi.lire(reference).aide().etat()).isEqualTo(Etat.SOLDE);
        assertThat(engagements.position(sortie.aide().engagement()).rembourse()).isEqualTo(Montant.deEuros(450));
    }

    @Test
    void une_avance_se_rembourse_par_anticipation_en_reduisant_la_duree() {
        String reference = dossier.accordee(DossierDEssai.locaPass("1200", aujourdhui));
        dossier.verser(reference, Montant.deEuros(1_200), "Bail", 1);
        GESTIONNAIRE.faire(() -> remboursements.anticiper(
                reference, null, Montant.deEuros(480), RemboursementAnticipe.Effet.REDUIRE_DUREE));
        DemandeVue vue = suivi.lire(reference);
        assertThat(vue.echeances()).hasSize(16);
        assertThat(vue.echeances().get(1).montant()).isEqualTo(Montant.deEuros(48));
        assertThat(vue.pret().restant()).isEqualTo(Montant.deEuros(720));
    }

    @Test
    void une_aide_en_difficulte_se_decide_en_commission_avec_son_motif() {
        String reference = dossier.instruite(DossierDEssai.difficulte("ALLEGEMENT", "150", "3"));
        assertThatThrownBy(() -> CONTROLEUR.faire(() -> accords.accorder(reference, null, null, false, null, null)))
                .isInstanceOf(RegleNonRespectee.class)
                .hasMessageContaining("commission");
        assertThatThrownBy(
                        () -> CONTROLEUR.faire(() -> accords.accorder(reference, null, null, false, aujourdhui, " ")))
                .isInstanceOf(RegleNonRespectee.class)
                .hasMessageContaining("motif");
        assertThatThrownBy(() ->
                        GESTIONNAIRE.faire(() -> accords.accorder(reference, null, null, false, aujourdhui, "Chômage")))
                .isInstanceOf(QuatreYeux.class);
        CONTROLEUR.faire(() -> accords.accorder(reference, null, null, false, aujourdhui, "Perte d’emploi"));
        assertThat(suivi.lire(reference).aide().montant()).isEqualTo(Montant.deEuros(450));
        for (int rang = 1; rang <= 3; rang++) {
            dossier.verser(reference, Montant.deEuros(150), "Quittance " + rang, rang);
        }
        assertThat(suivi.lire(reference).aide().etat()).isEqualTo(Etat.SOLDE);
        assertThat(realise(reference, "DIFFICULTE")).isEqualTo(1);
    }

    @Test
    void un_pret_en_difficulte_se_rembourse_sans_interet() {
        String reference = dossier.instruite(DossierDEssai.difficulte("PRET", "900", "12"));
        CONTROLEUR.faire(() -> accords.accorder(reference, null, null, false, aujourdhui, "Séparation"));
        dossier.verser(reference, Montant.deEuros(900), "Ordre", 1);
        DemandeVue vue = suivi.lire(reference);
        assertThat(vue.echeances())
                .hasSize(12)
                .allSatisfy(e -> assertThat(e.interets()).isEqualTo(Montant.ZERO));
        assertThat(vue.echeances().get(0).montant()).isEqualTo(Montant.deEuros(75));
    }

    @Test
    void un_accompagnement_et_un_conseil_se_rendent_sans_argent_et_comptent() {
        String accompagnement = dossier.instruite(DossierDEssai.difficulte("ACCOMPAGNEMENT", "null", "null"));
        String conseil = dossier.instruite(
                "{'produit':'CONSEIL_ACCESSION','commune':'59350','situation':{'emploi':{'secteur':'PRIVE_NON_AGRICOLE'}}}");
        for (String reference : new String[] {accompagnement, conseil}) {
            CONTROLEUR.faire(() -> accords.accorder(reference, null, null, false, null, null));
            DemandeVue vue = suivi.lire(reference);
            assertThat(vue.aide().etat()).isEqualTo(Etat.ACCORDE);
            assertThat(engagements.ecritures(reference)).isEmpty();
            assertThatThrownBy(() ->
                            GESTIONNAIRE.faire(() -> versements.demander(reference, null, Montant.deEuros(1), "F")))
                    .isInstanceOf(ConflitDEtat.class);
        }
        assertThat(realise(accompagnement, "DIFFICULTE")).isEqualTo(1);
        assertThat(sql.queryForObject(
                        "select count(*) from common.realisation_en_cours where dossier = ?", Integer.class, conseil))
                .isEqualTo(1);
    }

    private int realise(String reference, String objectif) {
        Integer nombre = sql.queryForObject(
                "select count(*) from common.realisation_en_cours where objectif_code = ? and dossier = ?",
                Integer.class,
                objectif,
                reference);
        return nombre == null ? 0 : nombre;
    }

    @Test
    void un_complement_revient_au_demandeur_et_garde_le_bareme_du_premier_depot() {
        String reference = dossier.instruite(DossierDEssai.travaux("4000", 48, "30000"));
        GESTIONNAIRE.faire(() -> demandes.demanderComplement(reference, null, "Avis d’imposition manquant"));
        assertThat(suivi.lire(reference).aide().etat()).isEqualTo(Etat.COMPLEMENT);
        LocalDate depot = suivi.lire(reference).deposeLe();
        GESTIONNAIRE.faire(
                () -> demandes.corriger(reference, null, dossier.lire(DossierDEssai.travaux("3500", 48, "30000"))));
        GESTIONNAIRE.faire(() -> demandes.deposer(reference, null));
        DemandeVue vue = suivi.lire(reference);
        assertThat(vue.aide().etat()).isEqualTo(Etat.DEPOSE);
        assertThat(vue.deposeLe()).isEqualTo(depot);
        assertThat(vue.avis().total()).isEqualTo(Montant.deEuros(3_500));
    }

    @Test
    void une_demande_non_eligible_se_refuse_et_n_engage_rien() {
        String reference = dossier.instruite(DossierDEssai.travaux("4000", 48, "90000"));
        assertThat(suivi.lire(reference).avis().conclusion()).isEqualTo(Conclusion.NON_ELIGIBLE);
        assertThatThrownBy(() -> CONTROLEUR.faire(() -> accords.accorder(reference, null, null, false, null, null)))
                .isInstanceOf(RegleNonRespectee.class);
        CONTROLEUR.faire(() -> demandes.refuser(reference, null, "Ressources"));
        assertThat(suivi.lire(reference).aide().etat()).isEqualTo(Etat.REFUSE);
        assertThat(engagements.ecritures(reference)).isEmpty();
    }

    @Test
    void un_abandon_degage_et_decompte() {
        String reference = dossier.accordee(DossierDEssai.travaux("4000", 48, "30000"));
        GESTIONNAIRE.faire(() -> demandes.abandonner(reference, null, "Travaux annulés"));
        DemandeVue vue = suivi.lire(reference);
        assertThat(vue.aide().etat()).isEqualTo(Etat.ABANDONNE);
        assertThat(engagements.position(vue.aide().engagement()).engage()).isEqualTo(Montant.ZERO);
        assertThat(sql.queryForObject(
                        "select count(*) from common.realisation_en_cours where dossier = ?", Integer.class, reference))
                .isZero();
    }

    @Test
    void une_demande_incomplete_ne_se_depose_pas() {
        String reference = GESTIONNAIRE.obtenir(() -> demandes.saisir(
                DossierDEssai.quelquUn(),
                dossier.lire("{'produit':'PRET_ACCESSION','commune':'59350','situation':{}}")));
        assertThatThrownBy(() -> GESTIONNAIRE.faire(() -> demandes.deposer(reference, null)))
                .isInstanceOfSatisfying(
                        RegleNonRespectee.class,
                        refus -> assertThat(refus.erreurs())
                                .extracting(e -> String.valueOf(e.champ()))
                                .containsExactlyInAnyOrder("montant", "mois", "objet"));
    }

    @Test
    void l_api_suit_la_meme_vie_et_refuse_sans_version_ni_cle() throws Exception {
        String demande = DossierDEssai.travaux("1000", 12, "30000").replace('\'', '"');
        String corps = "{\"identite\":{\"nom\":\"Martin\",\"prenom\":\"Api"
                + UUID.randomUUID().toString().substring(0, 8) + "\",\"naissance\":\"1985-03-01\"},\"demande\":"
                + demande + "}";
        String lieu = mvc.perform(post("/api/salaries/demandes")
                        .with(GESTIONNAIRE)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.aide.etat").value("BROUILLON"))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        mvc.perform(put(lieu)
                        .with(GESTIONNAIRE)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(demande))
                .andExpect(status().is(428));
        mvc.perform(post(lieu + "/depot").with(GESTIONNAIRE)).andExpect(status().isOk());
        mvc.perform(post(lieu + "/instruction").with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.avis.conclusion").value("ELIGIBLE"));
        mvc.perform(post(lieu + "/accord")
                        .with(CONTROLEUR)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isBadRequest());
        mvc.perform(post(lieu + "/accord")
                        .with(CONTROLEUR)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.detail").value(containsString("Devis")));
        GESTIONNAIRE.faire(() -> dossier.joindre(lieu.substring(lieu.lastIndexOf('/') + 1)));
        mvc.perform(post(lieu + "/accord")
                        .with(CONTROLEUR)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.aide.montant").value(1000.0));
        String page = lieu.replace("/api", "");
        mvc.perform(get(page).with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Pièces du dossier"))));
        mvc.perform(get("/api/pieces/demandes/" + lieu.substring(lieu.lastIndexOf('/') + 1))
                        .with(Personnes.lecture()))
                .andExpect(status().isNotFound());
        mvc.perform(get(page).with(GESTIONNAIRE))
                .andExpect(content().string(containsString("Pièces du dossier")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Émettre l’offre")));
        mvc.perform(get(page + "/offrir").with(GESTIONNAIRE)).andExpect(status().isOk());
        mvc.perform(post(page + "/abandonner").with(GESTIONNAIRE).param("version", "1"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Indiquez le motif")));
        mvc.perform(get("/salaries/demandes/nouvelle").with(GESTIONNAIRE)).andExpect(status().isOk());
        mvc.perform(get("/salaries/demandes/PAC-2099-000001").with(GESTIONNAIRE))
                .andExpect(status().isNotFound());
        mvc.perform(get("/exports/echeances-des-salaries.csv?reference=" + lieu.substring(lieu.lastIndexOf('/') + 1))
                        .with(GESTIONNAIRE))
                .andExpect(status().isOk());
        mvc.perform(get("/exports/baremes-des-salaries.csv?produit=VISALE").with(GESTIONNAIRE))
                .andExpect(status().isOk());
    }
}
