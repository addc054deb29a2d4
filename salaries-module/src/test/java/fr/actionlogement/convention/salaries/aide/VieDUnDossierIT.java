package fr.actionlogement.convention.salaries.aide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.actionlogement.convention.common.budget.EcritureVue;
import fr.actionlogement.convention.common.budget.Engagements;
import fr.actionlogement.convention.common.budget.TypeDeMouvement;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.QuatreYeux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.eligibilite.Conclusion;
import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@EssaiIntegre
class VieDUnDossierIT {

    private final PersonneDEssai gestionnaire = Personnes.gestionnaire("salaries");
    private final PersonneDEssai controleur = Personnes.controleur();

    @Autowired
    MobiliJeunes demandes;

    @Autowired
    Decisions decisions;

    @Autowired
    Termes termes;

    @Autowired
    Aides aides;

    @Autowired
    Engagements engagements;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock horloge;

    private LocalDate aujourdhui;

    @BeforeEach
    void dater() {
        aujourdhui = LocalDate.now(horloge);
    }

    @Test
    void une_aide_va_de_la_demande_au_solde_au_centime() {
        String reference = instruite();
        controleur.faire(() -> decisions.accorder(reference, null, null));

        AideVue accordee = aides.lire(reference);
        assertThat(accordee.etat()).isEqualTo(Etat.ACCORDE);
        assertThat(accordee.montant()).isEqualTo(Montant.deEuros(1_100));
        assertThat(accordee.termes()).extracting(TermeVue::mensualites).containsExactly(3, 3, 3, 2);
        assertThat(realise(reference)).isEqualTo(1);

        gestionnaire.faire(() -> termes.demander(reference, null, 1, 3));
        controleur.faire(() -> termes.certifier(reference, null, 1));
        controleur.faire(() -> termes.payer(reference, null, 1, null));
        gestionnaire.faire(() -> decisions.solder(reference, null));

        AideVue soldee = aides.lire(reference);
        assertThat(soldee.etat()).isEqualTo(Etat.SOLDE);
        assertThat(soldee.verse()).isEqualTo(Montant.deEuros(300));
        assertThat(engagements.position(soldee.engagementId()).aVerser()).isEqualTo(Montant.ZERO);
        assertThat(engagements.ecritures(reference))
                .extracting(EcritureVue::type)
                .containsExactly(TypeDeMouvement.ENGAGEMENT, TypeDeMouvement.VERSEMENT, TypeDeMouvement.DEGAGEMENT);
        assertThat(aides.chronologie(reference))
                .extracting(Evenement::acte)
                .containsExactly(
                        "Demande saisie",
                        "Demande déposée",
                        "Demande instruite",
                        "Aide accordée",
                        "Terme demandé",
                        "Terme certifié",
                        "Terme payé",
                        "Dossier soldé");
    }

    @Test
    void qui_saisit_n_accorde_pas_et_la_base_le_refuse_aussi() {
        String reference = instruite();
        assertThatThrownBy(() -> gestionnaire.faire(() -> decisions.accorder(reference, null, null)))
                .isInstanceOf(QuatreYeux.class);
        assertThat(aides.lire(reference).etat()).isEqualTo(Etat.INSTRUIT);
        assertThat(engagements.ecritures(reference)).isEmpty();
        assertThatThrownBy(() ->
                        sql.update("update salaries.aide set accorde_par = saisi_par where reference = ?", reference))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("quatre_yeux");
    }

    @Test
    void qui_demande_un_terme_ne_le_certifie_pas_et_la_base_le_refuse_aussi() {
        String reference = accordee();
        gestionnaire.faire(() -> termes.demander(reference, null, 1, 2));
        assertThatThrownBy(() -> gestionnaire.faire(() -> termes.certifier(reference, null, 1)))
                .isInstanceOf(QuatreYeux.class);
        assertThatThrownBy(() -> gestionnaire.faire(() -> termes.payer(reference, null, 1, null)))
                .isInstanceOf(ConflitDEtat.class)
                .hasMessageContaining("Certifié");
        assertThatThrownBy(() -> sql.update(
                        "update salaries.terme set certifie_par = demande_par where demande_par is not null"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("terme_quatre_yeux");
        assertThat(aides.lire(reference).verse()).isEqualTo(Montant.ZERO);
    }

    @Test
    void un_terme_non_echu_ou_trop_de_quittances_sont_refuses() {
        String reference = accordee();
        assertThatThrownBy(() -> gestionnaire.faire(() -> termes.demander(reference, null, 4, 1)))
                .isInstanceOf(RegleNonRespectee.class)
                .hasMessageContaining("échu");
        assertThatThrownBy(() -> gestionnaire.faire(() -> termes.demander(reference, null, 1, 4)))
                .isInstanceOf(RegleNonRespectee.class);
        assertThat(aides.lire(reference).etat()).isEqualTo(Etat.ACCORDE);
    }

    @Test
    void une_demande_non_eligible_se_refuse_avec_ses_criteres_et_n_engage_rien() {
        String reference = gestionnaire.obtenir(() -> {
            String nouvelle = demandes.saisir(DemandesDEssai.quelquUn(), DemandesDEssai.tropPaye(aujourdhui));
            demandes.deposer(nouvelle, null);
            assertThat(demandes.instruire(nouvelle, null).conclusion()).isEqualTo(Conclusion.NON_ELIGIBLE);
            return nouvelle;
        });
        assertThatThrownBy(() -> controleur.faire(() -> decisions.accorder(reference, null, null)))
                .isInstanceOf(RegleNonRespectee.class);
        controleur.faire(() -> demandes.refuser(reference, null, ""));
        AideVue refusee = aides.lire(reference);
        assertThat(refusee.etat()).isEqualTo(Etat.REFUSE);
        assertThat(refusee.dossier().motif()).contains("Rémunération");
        assertThat(engagements.ecritures(reference)).isEmpty();
    }

    @Test
    void une_demande_eligible_ne_se_refuse_pas() {
        String reference = instruite();
        assertThatThrownBy(() -> controleur.faire(() -> demandes.refuser(reference, null, "Sans raison")))
                .isInstanceOf(RegleNonRespectee.class);
    }

    @Test
    void l_abandon_degage_le_reste_et_retire_l_aide_de_l_objectif() {
        String reference = accordee();
        gestionnaire.faire(() -> decisions.abandonner(reference, null, "Renonce au logement"));
        AideVue abandonnee = aides.lire(reference);
        assertThat(abandonnee.etat()).isEqualTo(Etat.ABANDONNE);
        assertThat(engagements.position(abandonnee.engagementId()).engage()).isEqualTo(Montant.ZERO);
        assertThat(realise(reference)).isZero();
        assertThat(abandonnee.termes()).extracting(TermeVue::etat).containsOnly(EtatDuTerme.CADUC);
    }

    @Test
    void une_personne_n_a_qu_un_dossier_en_cours() {
        Identite identite = DemandesDEssai.quelquUn();
        String premier = instruite(identite);
        String second = gestionnaire.obtenir(() -> demandes.saisir(identite, DemandesDEssai.eligible(aujourdhui)));
        assertThatThrownBy(() -> gestionnaire.faire(() -> demandes.deposer(second, null)))
                .isInstanceOf(ConflitDEtat.class)
                .hasMessageContaining("un seul");
        gestionnaire.faire(() -> decisions.abandonner(premier, null, "Doublon"));
        gestionnaire.faire(() -> demandes.deposer(second, null));
        assertThat(aides.lire(second).etat()).isEqualTo(Etat.DEPOSE);
    }

    @Test
    void une_demande_incomplete_ne_se_depose_pas() {
        DemandeMobiliJeune vide = new DemandeMobiliJeune(
                DemandesDEssai.eligible(aujourdhui).commune(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Periodicite.SEMESTRE);
        String reference = gestionnaire.obtenir(() -> demandes.saisir(DemandesDEssai.quelquUn(), vide));
        assertThatThrownBy(() -> gestionnaire.faire(() -> demandes.deposer(reference, null)))
                .isInstanceOfSatisfying(
                        RegleNonRespectee.class,
                        refus -> assertThat(refus.erreurs()).hasSize(10));
    }

    @Test
    void deux_accords_simultanes_n_engagent_qu_une_fois() throws Exception {
        String reference = instruite();
        ExecutorService deux = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> accord = () -> {
                try {
                    controleur.faire(() -> decisions.accorder(reference, null, null));
                    return true;
                } catch (ConflitDEtat dejaFait) {
                    return false;
                }
            };
            List<Future<Boolean>> faits = deux.invokeAll(List.of(accord, accord));
            assertThat(List.of(faits.get(0).get(), faits.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            deux.shutdown();
        }
        assertThat(engagements.ecritures(reference)).hasSize(1);
    }

    @Test
    void une_version_perimee_est_un_conflit() {
        String reference = instruite();
        assertThatThrownBy(() -> controleur.faire(() -> decisions.accorder(reference, 0, null)))
                .isInstanceOf(ConflitDEtat.class)
                .hasMessageContaining("changé");
    }

    @Test
    void lire_une_identite_laisse_une_trace_sans_nom() {
        String reference = instruite();
        Identite lue = controleur.obtenir(() -> aides.identite(reference));
        assertThat(lue.nom()).isEqualTo("Martin");
        List<Evenement> actes = aides.chronologie(reference);
        assertThat(actes.get(actes.size() - 1).acte()).isEqualTo("Identité consultée");
        assertThat(actes.toString()).doesNotContain("Martin");
    }

    private String accordee() {
        String reference = instruite();
        controleur.faire(() -> decisions.accorder(reference, null, null));
        return reference;
    }

    private String instruite() {
        return instruite(DemandesDEssai.quelquUn());
    }

    private String instruite(Identite identite) {
        return gestionnaire.obtenir(() -> {
            String reference = demandes.saisir(identite, DemandesDEssai.eligible(aujourdhui));
            demandes.deposer(reference, null);
            assertThat(demandes.instruire(reference, null).estAccordable()).isTrue();
            return reference;
        });
    }

    private int realise(String reference) {
        Integer nombre = sql.queryForObject(
                "select count(*) from common.realisation_en_cours where objectif_code = 'MOBILITE' and dossier = ?",
                Integer.class,
                reference);
        return nombre == null ? 0 : nombre;
    }
}
