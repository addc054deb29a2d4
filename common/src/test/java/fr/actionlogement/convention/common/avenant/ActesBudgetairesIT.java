package fr.actionlogement.convention.common.avenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.essai.Personnes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The life of each kind of act, in the order of a convention's years. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ActesBudgetairesIT extends EssaiDActes {

    @Test
    @Order(1)
    void un_redeploiement_se_voit_se_demande_se_decide_a_deux_et_s_ecrit() throws Exception {
        String demande = REDEPLOIEMENT.formatted("BAI-OUTRE-MER", 2025, "BAI-PRODUCTION", 2026, 10_000_000);
        envoyer(Personnes.gestionnaire("bailleurs"), ACTES + "/simulation", demande)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.obstacles").isEmpty())
                .andExpect(jsonPath("$.exercices.length()").value(2));
        assertThat(plafond("BAI-OUTRE-MER", ADate.MAINTENANT)).isEqualTo(Montant.deEuros(800_000_000));
        int id = demander(Personnes.gestionnaire("bailleurs"), demande);
        envoyer(Personnes.gestionnaire("bailleurs"), ACTES + "/" + id + "/approbation", "")
                .andExpect(status().isForbidden());
        mvc.perform(get("/budget/actes/" + id).with(Personnes.controleur()))
                .andExpect(content().string(containsString("Approuver AB-")));
        envoyer(Personnes.controleur(), ACTES + "/" + id + "/approbation", "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.etat").value("APPROUVE"));
        envoyer(Personnes.autreControleur(), ACTES + "/" + id + "/approbation", "")
                .andExpect(status().isConflict());
        assertThat(plafond("BAI-OUTRE-MER", ADate.MAINTENANT)).isEqualTo(Montant.deEuros(790_000_000));
        assertThat(plafond("BAI-PRODUCTION", ADate.MAINTENANT)).isEqualTo(Montant.deEuros(3_910_000_000L));
        assertThat(plafond("BAILLEURS", ADate.MAINTENANT)).isEqualTo(Montant.deEuros(5_500_000_000L));
        LocalDate hier = LocalDate.now().minusDays(2);
        assertThat(plafond("BAI-OUTRE-MER", new ADate(hier, null))).isEqualTo(Montant.deEuros(800_000_000));
        assertThat(plafond("BAI-OUTRE-MER", new ADate(null, hier))).isEqualTo(Montant.deEuros(800_000_000));
        assertThat(verification.verifier().anomalies()).isEmpty();
    }

    @Test
    @Order(2)
    void ce_qui_est_engage_ne_se_deplace_pas() throws Exception {
        engager("BAI-INNOVATION", 2026, 19_500_000);
        String demande = REDEPLOIEMENT.formatted("BAI-INNOVATION", 2026, "BAI-PRODUCTION", 2026, 600_000);
        envoyer(Personnes.controleur(), ACTES + "/simulation", demande)
                .andExpect(jsonPath("$.obstacles.length()").value(1));
        int id = demander(Personnes.controleur(), demande);
        envoyer(Personnes.controleur(), ACTES + "/" + id + "/approbation", "")
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("quatre-yeux")));
        envoyer(Personnes.autreControleur(), ACTES + "/" + id + "/approbation", "")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("500")));
        assertThat(plafond("BAI-INNOVATION", ADate.MAINTENANT)).isEqualTo(Montant.deEuros(100_000_000));
        envoyer(Personnes.autreControleur(), ACTES + "/" + id + "/rejet", "{\"motif\":\"Engagé\"}")
                .andExpect(jsonPath("$.etat").value("REJETE"));
    }

    @Test
    @Order(3)
    void entre_axes_il_faut_un_avenant_signe_et_le_comite() throws Exception {
        envoyer(Personnes.controleur(), ACTES, REDEPLOIEMENT.formatted("BAI-OUTRE-MER", 2026, "SAL-MOBILITE", 2026, 5))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("redeploiement-hors-axe")));
        String avenant = REDEPLOIEMENT
                .formatted("POL-ANRU-PRETS", 2027, "SAL-MOBILITE", 2027, 7_000_000)
                .replace("\"REDEPLOIEMENT\"", "\"AVENANT\"");
        envoyer(Personnes.controleur(), ACTES, avenant)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("document-absent")));
        int id = demander(
                Personnes.controleur(), avenant.replace("\"objet\"", "\"document\":\"Avenant n° 1\",\"objet\""));
        envoyer(Personnes.autreControleur(), ACTES + "/" + id + "/approbation", "")
                .andExpect(status().isForbidden());
        envoyer(Personnes.comite(), ACTES + "/" + id + "/approbation", "").andExpect(status().isOk());
        assertThat(plafond("POL-ANRU-PRETS", ADate.MAINTENANT)).isEqualTo(Montant.deEuros(1_593_000_000));
        assertThat(plafond("POL-ANRU", ADate.MAINTENANT)).isEqualTo(Montant.deEuros(3_793_000_000L));
        assertThat(plafond("POLITIQUES", ADate.MAINTENANT)).isEqualTo(Montant.deEuros(5_243_000_000L));
        assertThat(plafond("SALARIES", ADate.MAINTENANT)).isEqualTo(Montant.deEuros(3_707_000_000L));
        assertThat(plafond("CONVENTION", ADate.MAINTENANT)).isEqualTo(Montant.deEuros(14_400_000_000L));
        assertThat(verification.verifier().anomalies()).isEmpty();
    }

    @Test
    @Order(4)
    void un_acte_porte_plusieurs_deplacements_de_la_page_au_livre() throws Exception {
        page(RANGEES, "versExercice", "", "simuler")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("id=\"deplacements[2].versExercice-erreur\"")));
        page(RANGEES, "montant", "", "simuler")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Indiquez le montant de ce déplacement.")));
        mvc.perform(formulaire(post("/budget/actes/nouveau"), RANGEES)
                        .with(Personnes.controleur())
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"deplacements[5].montant\"")))
                .andExpect(content().string(containsString("value=\"2 000 000\"")));
        page(RANGEES, "", "", "simuler")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ce que l’acte change")))
                .andExpect(content().string(containsString("BAI-INNOVATION")));
        Montant production = dotation("BAI-PRODUCTION", 2027);
        Montant innovation = dotation("BAI-INNOVATION", 2027);
        String adresse = page(RANGEES, "", "", "demander")
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        int id = Integer.parseInt(adresse.substring(adresse.lastIndexOf('/') + 1));
        mvc.perform(get(ACTES + "/" + id).with(Personnes.lecture()))
                .andExpect(jsonPath("$.mouvements.length()").value(3));
        approuver(Personnes.autreControleur(), id);
        assertThat(dotation("BAI-PRODUCTION", 2027)).isEqualTo(production.moins(Montant.deEuros(3_000_000)));
        assertThat(dotation("BAI-INNOVATION", 2027)).isEqualTo(innovation.plus(Montant.deEuros(2_000_000)));
        assertThat(verification.verifier().anomalies()).isEmpty();
        String hier = LocalDate.now().minusDays(1).toString();
        mvc.perform(get("/budget/actes?connu=" + hier).with(Personnes.lecture()))
                .andExpect(content().string(containsString("Aucun acte")));
        mvc.perform(get(ACTES + "?au=" + hier).with(Personnes.lecture()))
                .andExpect(jsonPath("$.length()").value(0));
    }

    private static final Map<String, String> RANGEES = Map.ofEntries(
            Map.entry("nature", "REDEPLOIEMENT"),
            Map.entry("objet", "Production 2027 vers deux lignes"),
            Map.entry("deplacements[0].deLigne", "BAI-PRODUCTION"),
            Map.entry("deplacements[0].deExercice", "2027"),
            Map.entry("deplacements[0].versLigne", "BAI-OUTRE-MER"),
            Map.entry("deplacements[0].versExercice", "2027"),
            Map.entry("deplacements[0].montant", "1 000 000"),
            Map.entry("deplacements[1].montant", ""),
            Map.entry("deplacements[2].deLigne", "BAI-PRODUCTION"),
            Map.entry("deplacements[2].deExercice", "2027"),
            Map.entry("deplacements[2].versLigne", "BAI-INNOVATION"),
            Map.entry("deplacements[2].versExercice", "2027"),
            Map.entry("deplacements[2].montant", "2 000 000"));

    /** The page's form, one field of the third row said otherwise. */
    private ResultActions page(Map<String, String> champs, String sauf, String valeur, String bouton) throws Exception {
        Map<String, String> dits = new HashMap<>(champs);
        if (!sauf.isEmpty()) {
            dits.put("deplacements[2]." + sauf, valeur);
        }
        if (bouton.equals("simuler")) {
            dits.put("simuler", "true");
        }
        return mvc.perform(formulaire(post("/budget/actes"), dits)
                .with(Personnes.controleur())
                .with(csrf()));
    }

    private static MockHttpServletRequestBuilder formulaire(
            MockHttpServletRequestBuilder envoi, Map<String, String> champs) {
        champs.forEach(envoi::param);
        return envoi;
    }

    @Test
    @Order(5)
    void un_report_passe_a_l_annee_suivante_puis_l_exercice_se_clot() throws Exception {
        Montant avant = dotation("POL-ANIL", 2024);
        String report = REDEPLOIEMENT
                .formatted("POL-ANIL", 2023, "POL-ANIL", 2024, 9_000_000)
                .replace("\"REDEPLOIEMENT\"", "\"REPORT\"");
        envoyer(Personnes.controleur(), ACTES, report.replace("\"versExercice\":2024", "\"versExercice\":2026"))
                .andExpect(status().is(422));
        approuver(Personnes.autreControleur(), demander(Personnes.controleur(), report));
        assertThat(dotation("POL-ANIL", 2024)).isEqualTo(avant.plus(Montant.deEuros(9_000_000)));
        approuver(
                Personnes.comite(),
                demander(
                        Personnes.controleur(),
                        "{\"nature\":\"CLOTURE\",\"objet\":\"Clôture 2023\",\"exercice\":2023}"));
        envoyer(
                        Personnes.controleur(),
                        ACTES,
                        REDEPLOIEMENT.formatted("BAI-PRODUCTION", 2023, "BAI-OUTRE-MER", 2024, 1))
                .andExpect(status().isCreated());
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> engager("BAI-PRODUCTION", 2023, 1)))
                .hasMessageContaining("clos");
    }

    @Test
    @Order(6)
    void la_derniere_annee_se_reconduit_et_releve_les_plafonds() throws Exception {
        Montant avant = plafond("CONVENTION", ADate.MAINTENANT);
        Montant derniere = enveloppes.exercices("CONVENTION", ADate.MAINTENANT).stream()
                .filter(x -> x.exercice() == 2027)
                .map(x -> x.alloue())
                .reduce(Montant.ZERO, Montant::plus);
        envoyer(
                        Personnes.controleur(),
                        ACTES,
                        "{\"nature\":\"RECONDUCTION\",\"objet\":\"Sans objet\",\"deplacements\":[]}")
                .andExpect(status().is(422));
        approuver(
                Personnes.comite(),
                demander(
                        Personnes.controleur(),
                        "{\"nature\":\"RECONDUCTION\",\"objet\":\"Aucune convention signée\",\"exercice\":2028}"));
        assertThat(plafond("CONVENTION", ADate.MAINTENANT)).isEqualTo(avant.plus(derniere));
        engager("POL-ANIL", 2028, 9_000_000);
        verifierLesInvariants(0);
        assertThat(verification.verifier().anomalies()).isEmpty();
    }
}
