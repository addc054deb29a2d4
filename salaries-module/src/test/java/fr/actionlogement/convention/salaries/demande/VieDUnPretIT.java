package fr.actionlogement.convention.salaries.demande;

import static fr.actionlogement.convention.salaries.demande.DossierDEssai.CONTROLEUR;
import static fr.actionlogement.convention.salaries.demande.DossierDEssai.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.common.budget.EcritureVue;
import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.budget.TypeDeMouvement;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.RemboursementAnticipe;
import fr.actionlogement.convention.common.pret.TypeDEcheance;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.aide.Etat;
import fr.actionlogement.essai.EssaiIntegre;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Loans: offer, time to think, acceptance, drawings, schedule, early repayment, arrears; to the centime. */
@EssaiIntegre
class VieDUnPretIT {

    private static final Taux ASSURANCE = Taux.lire("0,30");

    @Autowired
    DossierDEssai dossier;

    @Autowired
    Demandes demandes;

    @Autowired
    Accords accords;

    @Autowired
    Offres offres;

    @Autowired
    Versements versements;

    @Autowired
    Remboursements remboursements;

    @Autowired
    Impayes impayes;

    @Autowired
    Suivi suivi;

    @Autowired
    Engagements engagements;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    MockMvc mvc;

    private Etat etat(String reference) {
        return suivi.lire(reference).aide().etat();
    }

    @Test
    void un_pret_travaux_va_de_l_offre_au_solde_au_centime() {
        String reference = dossier.acceptee(DossierDEssai.travaux("10000", 120, "30000"), null);
        PretVu offert = suivi.lire(reference).pret();
        assertThat(offert.taux()).isEqualTo(Taux.lire("1,5"));
        assertThat(offert.mensualite()).isEqualTo(Montant.lire("89,79"));
        assertThat(offert.taeg().millioniemes()).isBetween(15_050L, 15_149L);
        dossier.verser(reference, Montant.deEuros(4_000), "F-2026-1", 1);
        assertThatThrownBy(() ->
                        GESTIONNAIRE.faire(() -> versements.demander(reference, null, Montant.deEuros(10), "f-2026-1")))
                .isInstanceOf(ConflitDEtat.class)
                .hasMessageContaining("déjà servi");
        assertThatThrownBy(() ->
                        GESTIONNAIRE.faire(() -> versements.demander(reference, null, Montant.lire("6000,01"), "F-2")))
                .isInstanceOf(RegleNonRespectee.class);
        dossier.verser(reference, Montant.deEuros(5_000), "F-2026-2", 2);
        GESTIONNAIRE.faire(() -> versements.clore(reference, null));

        DemandeVue enCours = suivi.lire(reference);
        assertThat(enCours.aide().etat()).isEqualTo(Etat.EN_REMBOURSEMENT);
        assertThat(enCours.echeances()).hasSize(120);
        assertThat(Montant.somme(
                        enCours.echeances().stream().map(EcheanceVue::capital).toList()))
                .isEqualTo(Montant.deEuros(9_000));
        assertThat(enCours.echeances().get(119).restant()).isEqualTo(Montant.ZERO);
        assertThat(enCours.pret().restant()).isEqualTo(Montant.deEuros(9_000));

        Montant premiere = enCours.echeances().get(0).montant();
        Montant capital = enCours.echeances().get(0).capital();
        dossier.reculer(reference, "echeance", "le = le - 40");
        GESTIONNAIRE.faire(() -> remboursements.encaisser(reference, null, premiere));
        assertThat(suivi.lire(reference).pret().restant())
                .isEqualTo(Montant.deEuros(9_000).moins(capital));
        Montant reste = Montant.somme(
                suivi.lire(reference).echeances().stream().map(EcheanceVue::du).toList());
        GESTIONNAIRE.faire(() -> remboursements.encaisser(reference, null, reste));
        assertThat(etat(reference)).isEqualTo(Etat.SOLDE);
        assertThat(engagements.ecritures(reference))
                .extracting(EcritureVue::type)
                .containsExactly(
                        TypeDeMouvement.ENGAGEMENT,
                        TypeDeMouvement.VERSEMENT,
                        TypeDeMouvement.VERSEMENT,
                        TypeDeMouvement.DEGAGEMENT,
                        TypeDeMouvement.REMBOURSEMENT,
                        TypeDeMouvement.REMBOURSEMENT);
    }

    @Test
    void un_remboursement_anticipe_laisse_le_passe_et_l_echeancier_juste() {
        String reference = dossier.acceptee(DossierDEssai.accession("30000", 300, "40000"), ASSURANCE);
        dossier.verser(reference, Montant.deEuros(30_000), "Acte notarié", 1);
        assertThat(suivi.lire(reference).echeances())
                .hasSize(300)
                .allSatisfy(e -> assertThat(e.assurance()).isEqualTo(Montant.lire("7,50")));
        GESTIONNAIRE.faire(() -> remboursements.anticiper(
                reference, null, Montant.deEuros(10_000), RemboursementAnticipe.Effet.REDUIRE_DUREE));
        DemandeVue apres = suivi.lire(reference);
        assertThat(apres.echeances()).hasSizeLessThan(210);
        assertThat(apres.echeances()).extracting(EcheanceVue::type).contains(TypeDEcheance.ANTICIPE);
        assertThat(apres.pret().restant()).isEqualTo(Montant.deEuros(20_000));
        assertThat(Montant.somme(
                        apres.echeances().stream().map(EcheanceVue::capital).toList()))
                .isEqualTo(Montant.deEuros(30_000));
        assertThatThrownBy(() -> GESTIONNAIRE.faire(() -> remboursements.anticiper(
                        reference, null, Montant.deEuros(1), RemboursementAnticipe.Effet.REDUIRE_DUREE)))
                .isInstanceOf(ConflitDEtat.class);
    }

    @Test
    void tout_rembourser_par_anticipation_solde_le_pret() {
        String reference = dossier.acceptee(DossierDEssai.accession("12000", 120, "40000"), ASSURANCE);
        dossier.verser(reference, Montant.deEuros(12_000), "Acte", 1);
        assertThatThrownBy(() -> GESTIONNAIRE.faire(() -> remboursements.anticiper(
                        reference, null, Montant.lire("12000,01"), RemboursementAnticipe.Effet.REDUIRE_ECHEANCE)))
                .isInstanceOf(RegleNonRespectee.class);
        GESTIONNAIRE.faire(() -> remboursements.anticiper(
                reference, null, Montant.deEuros(12_000), RemboursementAnticipe.Effet.REDUIRE_ECHEANCE));
        DemandeVue solde = suivi.lire(reference);
        assertThat(solde.aide().etat()).isEqualTo(Etat.SOLDE);
        assertThat(solde.pret().restant()).isEqualTo(Montant.ZERO);
        assertThat(engagements.position(solde.aide().engagement()).rembourse()).isEqualTo(Montant.deEuros(12_000));
    }

    @Test
    void l_offre_ne_s_accepte_ni_pendant_la_reflexion_ni_apres_son_terme() {
        String reference = dossier.accordee(DossierDEssai.accession("20000", 240, "40000"));
        assertThatThrownBy(() -> GESTIONNAIRE.faire(() -> offres.emettre(reference, null, null)))
                .isInstanceOf(RegleNonRespectee.class)
                .hasMessageContaining("obligatoire");
        GESTIONNAIRE.faire(() -> offres.emettre(reference, null, ASSURANCE));
        assertThat(suivi.lire(reference).pret().acceptableDu())
                .isEqualTo(suivi.lire(reference).pret().offreLe().plusDays(11));
        assertThatThrownBy(() -> GESTIONNAIRE.faire(() -> offres.accepter(reference, null)))
                .isInstanceOf(ConflitDEtat.class)
                .hasMessageContaining("réflexion");
        assertThatThrownBy(() -> GESTIONNAIRE.faire(() -> offres.expirer(reference, null)))
                .isInstanceOf(ConflitDEtat.class);
        dossier.reculer(
                reference,
                "pret",
                "offre_le = offre_le - 31, acceptable_du = acceptable_du - 31, acceptable_au = acceptable_au - 31");
        assertThatThrownBy(() -> GESTIONNAIRE.faire(() -> offres.accepter(reference, null)))
                .isInstanceOf(ConflitDEtat.class)
                .hasMessageContaining("expiré");
        GESTIONNAIRE.faire(() -> offres.expirer(reference, null));
        assertThat(etat(reference)).isEqualTo(Etat.EXPIRE);
        assertThat(engagements
                        .position(suivi.lire(reference).aide().engagement())
                        .engage())
                .isEqualTo(Montant.ZERO);
    }

    @Test
    void un_pret_travaux_se_retracte_quatorze_jours_et_ne_se_verse_qu_ensuite() {
        String reference = dossier.accordee(DossierDEssai.travaux("5000", 60, "30000"));
        assertThatThrownBy(
                        () -> GESTIONNAIRE.faire(() -> versements.demander(reference, null, Montant.deEuros(10), "F")))
                .isInstanceOf(ConflitDEtat.class)
                .hasMessageContaining("offre");
        GESTIONNAIRE.faire(() -> offres.emettre(reference, null, null));
        GESTIONNAIRE.faire(() -> offres.accepter(reference, null));
        GESTIONNAIRE.faire(() -> versements.demander(reference, null, Montant.deEuros(10), "F"));
        assertThatThrownBy(() -> GESTIONNAIRE.faire(() -> versements.certifier(reference, null, 1)))
                .isInstanceOf(QuatreYeux.class);
        CONTROLEUR.faire(() -> versements.certifier(reference, null, 1));
        assertThatThrownBy(() -> CONTROLEUR.faire(() -> versements.payer(reference, null, 1, null)))
                .isInstanceOf(ConflitDEtat.class)
                .hasMessageContaining("rétracter");
        assertThat(suivi.lire(reference).aide().verse()).isEqualTo(Montant.ZERO);
    }

    @Test
    void les_impayes_se_relancent_dans_l_ordre_puis_vont_au_contentieux() throws Exception {
        String reference = dossier.acceptee(DossierDEssai.travaux("3000", 24, "30000"), null);
        dossier.verser(reference, Montant.deEuros(3_000), "F", 1);
        assertThatThrownBy(() -> GESTIONNAIRE.faire(() -> impayes.relancer(reference, null)))
                .isInstanceOf(ConflitDEtat.class)
                .hasMessageContaining("Aucune échéance");
        dossier.reculer(reference, "echeance", "le = le - 40");
        relancer(reference, NiveauDeRelance.PREMIERE);
        assertThatThrownBy(() -> GESTIONNAIRE.faire(() -> impayes.relancer(reference, null)))
                .isInstanceOf(ConflitDEtat.class)
                .hasMessageContaining("30 jours");
        dossier.reculer(reference, "echeance", "le = le - 80");
        for (NiveauDeRelance niveau : NiveauDeRelance.values()) {
            assertThatThrownBy(() -> CONTROLEUR.faire(() -> impayes.contentieux(reference, null)))
                    .isInstanceOf(ConflitDEtat.class);
            relancer(reference, niveau);
        }
        mvc.perform(get("/salaries/demandes/" + reference).with(CONTROLEUR))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mise en demeure du")))
                .andExpect(content().string(containsString("Passer au contentieux")));
        CONTROLEUR.faire(() -> impayes.contentieux(reference, null));
        assertThat(etat(reference)).isEqualTo(Etat.CONTENTIEUX);
        Montant du = suivi.lire(reference).pret().impaye();
        GESTIONNAIRE.faire(() -> remboursements.encaisser(reference, null, du.moins(Montant.deCentimes(1))));
        assertThat(etat(reference)).isEqualTo(Etat.CONTENTIEUX);
        GESTIONNAIRE.faire(() -> remboursements.encaisser(reference, null, Montant.deCentimes(1)));
        assertThat(etat(reference)).isEqualTo(Etat.EN_REMBOURSEMENT);
    }

    private void relancer(String reference, NiveauDeRelance attendu) {
        GESTIONNAIRE.faire(() -> impayes.relancer(reference, null));
        assertThat(suivi.lire(reference).relances())
                .extracting(RelanceVue::niveau)
                .last()
                .isEqualTo(attendu);
    }

    @Test
    void un_echeancier_qui_mentirait_est_refuse_par_la_base() {
        String reference = dossier.acceptee(DossierDEssai.travaux("2000", 12, "30000"), null);
        dossier.verser(reference, Montant.deEuros(2_000), "F", 1);
        assertThatThrownBy(() -> sql.update(
                        "update salaries.echeance set capital_centimes = capital_centimes + 1 where rang = 3 and aide_id ="
                                + " (select id from salaries.aide where reference = ?)",
                        reference))
                .hasMessageContaining("amortit");
    }

    @Test
    void au_dessus_du_plafond_un_controleur_accorde_dans_la_part_admise_et_pas_au_dela() {
        String riche = DossierDEssai.accession("10000", 60, "90000");
        for (int i = 0; i < 5; i++) {
            dossier.accordee(DossierDEssai.accession("10000", 60, "30000"));
        }
        String reference = dossier.instruite(riche);
        assertThatThrownBy(() -> CONTROLEUR.faire(() -> accords.accorder(reference, null, null, false, null, null)))
                .isInstanceOf(RegleNonRespectee.class);
        assertThatThrownBy(() -> CONTROLEUR.faire(() -> accords.accorder(reference, null, null, true, null, null)))
                .isInstanceOf(RegleNonRespectee.class)
                .hasMessageContaining("plafond");
        CONTROLEUR.faire(() -> accords.accorder(reference, null, null, true, null, "Emploi tendu"));
        assertThat(suivi.lire(reference).horsPlafond()).isTrue();
        int accordes = 0;
        for (int i = 0; i < 8 && accordes == i; i++) {
            String autre = dossier.instruite(riche);
            try {
                CONTROLEUR.faire(() -> accords.accorder(autre, null, null, true, null, "Emploi tendu"));
                accordes++;
            } catch (RegleNonRespectee atteinte) {
                assertThat(atteinte.code()).isEqualTo("part-hors-plafond");
            }
        }
        assertThat(sql.queryForObject(
                        "select count(*) filter (where d.hors_plafond) <= 0.2 * count(*) from salaries.aide a"
                                + " join salaries.demande d on d.aide_id = a.id where a.produit = 'PRET-ACCESSION'"
                                + " and a.accorde_le is not null",
                        Boolean.class))
                .isTrue();
        assertThat(accordes).isLessThan(8);
    }
}
