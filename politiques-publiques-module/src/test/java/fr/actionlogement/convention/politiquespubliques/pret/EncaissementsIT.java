package fr.actionlogement.convention.politiquespubliques.pret;

import static fr.actionlogement.convention.politiquespubliques.Banc.AUTRE_CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.renouvellement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.politiquespubliques.Banc;
import fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A loan of 100 000 € at 0,25 % drawn on 6 April 2023, over thirty years of which two deferred. */
@EssaiIntegre
class EncaissementsIT {

    @Autowired
    Banc banc;

    @Autowired
    TerrainDEssai terrain;

    @Autowired
    Enveloppes enveloppes;

    @Autowired
    Budget budget;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    PlatformTransactionManager transactions;

    private String pret;

    @BeforeEach
    void tirer() {
        terrain.preparer();
        String convention = banc.convention("ANRU-PRETS", null, 1_000_000, 2023, 2024, 2025, 2026);
        pret = terrain.validee(renouvellement(convention, "200000"));
        sql.update("update politiques.droit set ouvert_le = '2023-01-15' where dossier = ?", pret);
        String appel = banc.appelDepose(convention, 2023, "PRET", pret, "100000");
        banc.acte(CONTROLEUR, appel, "engagement", "");
        banc.acte(CONTROLEUR, appel, "services-faits", "{\"montant\":100000,\"constat\":\"Travaux\"}");
        payer(appel, LocalDate.of(2023, 4, 6));
    }

    @Test
    void le_capital_rembourse_va_au_livre_a_part_et_ne_rouvre_aucun_credit() {
        SoldeEnveloppe avant = ligne();
        SoldeEnveloppe convention = enveloppes.une("CONVENTION", ADate.MAINTENANT);
        assertThat(lu("du").asDouble()).isGreaterThan(4_000);

        String premier = saisir("500", "2025-04-10", "Virement 1");
        assertThat(lu("recu").path("interets").asInt()).isZero();
        comptabiliser(premier);
        assertThat(lu("recu").path("interets").asInt()).isEqualTo(500);
        assertThat(ligne().rembourse()).isEqualTo(avant.rembourse());

        String second = saisir(lu("du").asString(), "2026-04-07", "Virement 2");
        comptabiliser(second);
        Montant capital = Montant.lire(lu("recu").path("capital").asString().replace('.', ','));
        assertThat(capital).isGreaterThan(Montant.deEuros(3_000));
        assertThat(lu("du").asInt()).isZero();
        assertThat(lu("restant").decimalValue())
                .isEqualByComparingTo(Montant.deEuros(100_000).moins(capital).enEuros());

        SoldeEnveloppe apres = ligne();
        assertThat(apres.rembourse().moins(avant.rembourse())).isEqualTo(capital);
        assertThat(apres.verse()).isEqualTo(avant.verse());
        assertThat(apres.engage()).isEqualTo(avant.engage());
        assertThat(apres.disponible()).isEqualTo(avant.disponible());
        SoldeEnveloppe tout = enveloppes.une("CONVENTION", ADate.MAINTENANT);
        assertThat(tout.verse()).isEqualTo(convention.verse());
        assertThat(tout.rembourse().moins(convention.rembourse())).isEqualTo(capital);
        assertThat(banc.page(GESTIONNAIRE, "/politiques/programmes/ANRU-PRETS"))
                .contains("Remboursé", apres.rembourse().enTexte().replaceAll("[\u00a0\u202f]", " "));
        assertThat(banc.page(GESTIONNAIRE, "/politiques/prets?programme=ANRU-PRETS"))
                .as("le chiffre du programme est la somme de ses prêts")
                .contains(apres.rembourse().enTexte().replaceAll("[\u00a0\u202f]", " "));
        assertThat(banc.page(GESTIONNAIRE, "/politiques/programmes/FNAP")).doesNotContain("Remboursé");
        assertThat(banc.page(GESTIONNAIRE, "/politiques/operations/" + pret))
                .contains("Encaissement comptabilisé", second);
    }

    @Test
    void deux_personnes_un_seul_virement_jamais_plus_que_le_du() {
        String saisi = saisir("100", "2026-04-07", "Virement 9");
        assertThat(refuseALaSaisie(409, "100", "2026-04-07", "Virement 9")).contains("déjà saisi");
        assertThat(refuseALaSaisie(409, "90000", "2026-04-07", "Virement 10")).contains("Il n’est dû que");
        assertThat(refuseALaSaisie(422, "100", "2022-04-07", "Virement 11")).contains("ouverture du prêt");
        assertThat(refuseALaSaisie(422, "100", "2099-04-07", "Virement 12")).contains("postérieure");
        assertThat(refuseALaSaisie(422, "0", "2026-04-07", "Virement 13")).contains("supérieur à zéro");
        String decision = "/api/politiques/encaissements/" + saisi + "/comptabilisation";
        banc.refuse(403, GESTIONNAIRE, "POST", decision, "");
        assertThatThrownBy(() -> sql.update(
                        "update politiques.encaissement set etat = 'COMPTABILISE', interets_centimes = montant_centimes,"
                                + " decide_par = auteur, decide_le = now() where reference = ?",
                        saisi))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("quatre_yeux_encaissement");
        comptabiliser(saisi);
        assertThat(banc.refuse(409, CONTROLEUR, "POST", decision, "")).contains("« Comptabilisé »");
        assertThatThrownBy(() -> sql.update(
                        "update politiques.encaissement set etat = 'REJETE', motif = 'x', interets_centimes = 0, capital_centimes = 0 where reference = ?",
                        saisi))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("se décide une fois");
    }

    @Test
    void deux_comptabilisations_ensemble_n_en_font_qu_une() throws Exception {
        String du = lu("du").asString();
        String un = saisir(du, "2026-04-07", "Virement 20");
        String autre = saisir(du, "2026-04-08", "Virement 21");
        String url = "/api/politiques/encaissements/%s/comptabilisation";
        assertThat(banc.ensemble(
                        Banc.appel(CONTROLEUR, "POST", url.formatted(un), ""),
                        Banc.appel(AUTRE_CONTROLEUR, "POST", url.formatted(un), ""),
                        Banc.appel(CONTROLEUR, "POST", url.formatted(autre), ""),
                        Banc.appel(AUTRE_CONTROLEUR, "POST", url.formatted(autre), "")))
                .containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(lu("du").asInt()).isZero();
    }

    @Test
    void tout_se_fait_aussi_par_les_pages() {
        assertThat(banc.page(GESTIONNAIRE, "/politiques/prets/" + pret))
                .contains("Saisir un encaissement", "Échéance à recevoir", "Rien n’a encore été reçu");
        assertThat(banc.page(CONTROLEUR, "/politiques/prets/" + pret)).doesNotContain("Saisir un encaissement");
        String page = "/politiques/prets/" + pret + "/encaissements";
        assertThat(banc.echouer(GESTIONNAIRE, page, "montant", "90000", "recuLe", "2026-04-07", "piece", "V"))
                .contains("Il n’est dû que");
        String fiche = banc.faire(
                GESTIONNAIRE,
                page + "/nouveau",
                page,
                "montant",
                "760",
                "recuLe",
                "2026-04-07",
                "piece",
                "Virement 30");
        assertThat(banc.page(CONTROLEUR, "/a-traiter")).contains("Comptabiliser l’encaissement");
        assertThat(banc.page(GESTIONNAIRE, fiche)).doesNotContain(fiche + "/comptabiliser");
        assertThat(banc.page(CONTROLEUR, fiche + "/comptabiliser")).contains("Comptabiliser 760,00 €");
        banc.faire(CONTROLEUR, fiche + "/comptabiliser", fiche + "/comptabiliser");
        assertThat(banc.page(GESTIONNAIRE, fiche))
                .contains("750,00 €", "10,00 €, inscrit au livre", "Encaissement comptabilisé");

        String second = banc.faire(
                GESTIONNAIRE, page + "/nouveau", page, "montant", "10", "recuLe", "2026-04-07", "piece", "Virement 31");
        assertThat(banc.echouer(CONTROLEUR, second + "/rejeter", "motif", " ")).contains("Indiquez le motif.");
        banc.faire(CONTROLEUR, second + "/rejeter", second + "/rejeter", "motif", "Virement d’un autre");
        assertThat(banc.page(GESTIONNAIRE, second)).contains("Rejeté", "Virement d’un autre");
        assertThat(banc.page(GESTIONNAIRE, "/politiques/encaissements?etat=REJETE&pret=" + pret))
                .contains("Virement 31")
                .doesNotContain("Virement 30");
        banc.refuse(400, GESTIONNAIRE, "GET", "/api/politiques/encaissements?pret=OA-1999-0001", "");
        banc.refuse(400, GESTIONNAIRE, "GET", "/api/politiques/encaissements?apres=EP-1999-0001", "");
    }

    private String saisir(String euros, String jour, String piece) {
        return banc.passe(GESTIONNAIRE, "POST", url(), corps(euros, jour, piece))
                .path("reference")
                .asString();
    }

    private String refuseALaSaisie(int statut, String euros, String jour, String piece) {
        return banc.refuse(statut, GESTIONNAIRE, "POST", url(), corps(euros, jour, piece));
    }

    private void comptabiliser(String reference) {
        banc.passe(CONTROLEUR, "POST", "/api/politiques/encaissements/" + reference + "/comptabilisation", "");
    }

    private String url() {
        return "/api/politiques/prets/" + pret + "/encaissements";
    }

    private static String corps(String euros, String jour, String piece) {
        return "{\"montant\":%s,\"recuLe\":\"%s\",\"piece\":\"%s\"}".formatted(euros, jour, piece);
    }

    private JsonNode lu(String champ) {
        return banc.lire("/api/politiques/prets/" + pret).path(champ);
    }

    private SoldeEnveloppe ligne() {
        return enveloppes.une("POL-ANRU-PRETS", ADate.MAINTENANT);
    }

    /** Commits and orders the payment on a past day, which no act of the product does. */
    private void payer(String appel, LocalDate jour) {
        UUID engagement = sql.queryForObject(
                "select engagement_id from politiques.appel_de_fonds where reference = ?", UUID.class, appel);
        Personnes.autreControleur()
                .faire(() -> new TransactionTemplate(transactions).executeWithoutResult(etat -> {
                    Montant tout = Montant.deEuros(100_000);
                    budget.engager(engagement, tout, jour, "Engagement d’essai");
                    budget.verser(engagement, tout, new Exercice(2023), jour, "Paiement d’essai");
                    budget.degager(engagement, tout, LocalDate.now(), "Engagement du jour");
                    sql.update(
                            "update politiques.appel_de_fonds set paye_centimes = 10000000, etat = 'PAYE' where reference = ?",
                            appel);
                    sql.update("""
                    insert into politiques.ordre_de_paiement
                      (appel_id, service_fait_id, certifie_par, montant_centimes, credits, ordonne_par, date_effet)
                    select a.id, s.id, s.certifie_par, 10000000, 2023, 'un.autre', ?
                    from politiques.appel_de_fonds a join politiques.service_fait s on s.appel_id = a.id where a.reference = ?
                    """, jour, appel);
                }));
    }
}
