package fr.actionlogement.convention.salaries.visale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.eligibilite.Avis;
import fr.actionlogement.convention.salaries.eligibilite.Conclusion;
import fr.actionlogement.convention.salaries.eligibilite.Critere;
import fr.actionlogement.convention.salaries.eligibilite.Nationalite;
import fr.actionlogement.convention.salaries.eligibilite.Resultat;
import fr.actionlogement.convention.salaries.eligibilite.TypeDeContrat;
import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The visa follows the engine's opinion by the rules of the day of its request, and shows it. */
@EssaiIntegre
class AvisDuVisaIT {

    private static final PersonneDEssai GESTIONNAIRE = Personnes.gestionnaire("salaries");

    @Autowired
    Visas visas;

    @Autowired
    Clock horloge;

    @Autowired
    MockMvc mvc;

    @Test
    void ce_qui_est_dit_se_juge_et_le_loyer_du_visa_est_celui_du_moteur() {
        for (ZoneDeLoyer zone : ZoneDeLoyer.values()) {
            for (ProfilDeLocataire profil : new ProfilDeLocataire[] {
                ProfilDeLocataire.SALARIE, ProfilDeLocataire.ETUDIANT, ProfilDeLocataire.SAISONNIER
            }) {
                VisaVu visa = demander(22, profil, zone, 1_400, TypeDeContrat.CDD, 1_400);
                Avis avis = visas.avis(visa.reference()).orElseThrow();
                assertThat(avis.criteres())
                        .filteredOn(c -> c.resultat() == Resultat.REMPLI)
                        .extracting(Critere::code)
                        .contains("MAJORITE", "PUBLIC", "NATIONALITE", "LOYER");
                assertThat(avis.conclusion()).isNotEqualTo(Conclusion.NON_ELIGIBLE);
                assertThat(avis.baremes()).isNotEmpty();
                VisaVu certifie = certifier(visa);
                assertThat(certifie.loyerMax())
                        .as(zone + " " + profil)
                        .isEqualTo(avis.offre().mensualite());
            }
        }
    }

    @Test
    void un_critere_en_defaut_arrete_la_certification_et_s_explique() throws Exception {
        VisaVu visa = demander(45, ProfilDeLocataire.SALARIE, ZoneDeLoyer.II, 2_600, TypeDeContrat.CDI, 2_600);
        assertThat(visas.avis(visa.reference()).orElseThrow().conclusion()).isEqualTo(Conclusion.NON_ELIGIBLE);
        assertThatThrownBy(() -> certifier(visa))
                .isInstanceOf(RegleNonRespectee.class)
                .hasMessageContaining("Âge et situation professionnelle");
        mvc.perform(get("/salaries/visale/visas/" + visa.reference()).with(Personnes.lecture()))
                .andExpect(content().string(containsString("Avis de la règle")))
                .andExpect(content().string(containsString("Âge et situation professionnelle")));
        mvc.perform(get("/api/salaries/visale/visas/" + visa.reference() + "/avis")
                        .with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.conclusion").value("NON_ELIGIBLE"))
                .andExpect(jsonPath("$.criteres[0].source").isNotEmpty());
    }

    @Test
    void ce_qui_n_est_pas_dit_reste_indecidable_et_se_lit_sur_les_pieces() {
        VisaVu visa = GESTIONNAIRE.obtenir(() -> visas.demander(
                quelquUn(45), new SaisieDeVisa(ProfilDeLocataire.SALARIE, ZoneDeLoyer.II, Montant.deEuros(2_000))));
        assertThat(visas.avis(visa.reference()).orElseThrow().conclusion()).isEqualTo(Conclusion.INDECIDABLE);
        assertThat(certifier(visa).etat()).isEqualTo(EtatDeVisa.CERTIFIE);
    }

    private VisaVu certifier(VisaVu visa) {
        return GESTIONNAIRE.obtenir(() ->
                visas.certifier(visa.reference(), null, LocalDate.now(horloge).plusDays(30)));
    }

    private VisaVu demander(
            int age, ProfilDeLocataire profil, ZoneDeLoyer zone, int ressources, TypeDeContrat contrat, int net) {
        SituationDeVisa situation = new SituationDeVisa(
                Nationalite.FRANCAISE,
                contrat,
                true,
                LocalDate.now(horloge).minusYears(3),
                Montant.deEuros(net),
                Montant.deEuros(500));
        return GESTIONNAIRE.obtenir(() ->
                visas.demander(quelquUn(age), new SaisieDeVisa(profil, zone, Montant.deEuros(ressources), situation)));
    }

    private Identite quelquUn(int age) {
        return new Identite(
                "Avis",
                "V" + UUID.randomUUID().toString().substring(0, 8),
                LocalDate.now(horloge).minusYears(age),
                null);
    }
}
