package fr.actionlogement.convention.common.avenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.SoldeEnveloppe;
import fr.actionlogement.convention.common.budget.Verification;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves ceilings and closes years: its database is its own. */
@EssaiIntegre
@TestPropertySource(properties = "essai.base=actes")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ActesBudgetairesIT {

    private static final String ACTES = "/api/budget/actes";
    private static final String REDEPLOIEMENT = """
            {"nature":"REDEPLOIEMENT","objet":"Outre-mer vers production","deplacements":[
              {"deLigne":"%s","deExercice":%d,"versLigne":"%s","versExercice":%d,"montant":%d}]}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    Budget budget;

    @Autowired
    Enveloppes enveloppes;

    @Autowired
    Verification verification;

    @Autowired
    TransactionTemplate transaction;

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
    void des_suites_au_hasard_ne_rompent_aucun_invariant() {
        long graine = Long.getLong("avenants.graine", 20231216);
        Random hasard = new Random(graine);
        List<String> lignes = List.of("BAI-PRODUCTION", "BAI-OUTRE-MER", "BAI-INNOVATION", "SAL-MOBILITE", "POL-ACV");
        List<UUID> engagements = new ArrayList<>();
        int tours = Integer.getInteger("avenants.tours", 120);
        for (int tour = 0; tour < tours; tour++) {
            try {
                agir(hasard, lignes, engagements);
            } catch (AssertionError faute) {
                throw faute;
            } catch (Exception refus) {
                assertThat(refus)
                        .as("graine " + graine)
                        .isInstanceOf(fr.actionlogement.convention.common.web.Refus.class);
            }
            if (tour % 20 == 19) {
                verifierLesInvariants(graine);
            }
        }
        assertThat(engagements).hasSizeGreaterThan(20);
        assertThat(verification.verifier().anomalies()).as("graine " + graine).isEmpty();
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

    private void agir(Random hasard, List<String> lignes, List<UUID> engagements) throws Exception {
        String ligne = lignes.get(hasard.nextInt(lignes.size()));
        int annee = 2023 + hasard.nextInt(4);
        Montant montant = Montant.deCentimes(1 + hasard.nextInt(2_000_000_000));
        LocalDate jour = LocalDate.of(annee, 1 + hasard.nextInt(10), 1 + hasard.nextInt(28));
        switch (hasard.nextInt(6)) {
            case 0, 1 -> engagements.add(engager(ligne, annee, montant.centimes() / 100 + 1));
            case 2 -> sur(hasard, engagements, e -> budget.verser(e, montant, new Exercice(annee), jour, "Essai"));
            case 3 -> sur(hasard, engagements, e -> budget.degager(e, montant, jour, "Essai"));
            case 4 -> {
                String vers = lignes.get(hasard.nextInt(3));
                deplacer(
                        "REDEPLOIEMENT", lignes.get(hasard.nextInt(3)), annee, vers, 2023 + hasard.nextInt(5), montant);
            }
            default -> deplacer("REPORT", ligne, annee, ligne, annee + 1, montant);
        }
    }

    private void deplacer(String nature, String de, int deAnnee, String vers, int versAnnee, Montant montant)
            throws Exception {
        String corps = REDEPLOIEMENT
                .formatted(de, deAnnee, vers, versAnnee, montant.centimes() / 100 + 1)
                .replace("\"REDEPLOIEMENT\"", "\"" + nature + "\"");
        String reponse = envoyer(Personnes.comite(), ACTES, corps)
                .andReturn()
                .getResponse()
                .getContentAsString();
        if (reponse.contains("\"DEMANDE\"")) {
            int statut = envoyer(
                            Personnes.controleur(),
                            ACTES + "/" + JsonPath.<Integer>read(reponse, "$.id") + "/approbation",
                            "")
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(statut).isIn(200, 409);
        }
    }

    private void sur(Random hasard, List<UUID> engagements, java.util.function.Consumer<UUID> acte) {
        if (!engagements.isEmpty()) {
            UUID engagement = engagements.get(hasard.nextInt(engagements.size()));
            Personnes.controleur().faire(() -> transaction.executeWithoutResult(t -> acte.accept(engagement)));
        }
    }

    private void verifierLesInvariants(long graine) {
        for (ADate date : new ADate[] {
            ADate.MAINTENANT,
            new ADate(LocalDate.of(2024, 6, 30), null),
            new ADate(LocalDate.of(2026, 1, 31), null),
            new ADate(null, LocalDate.now())
        }) {
            for (SoldeEnveloppe e : enveloppes.toutes(date)) {
                assertThat(e.verse().estNegatif())
                        .as(e.code() + " " + date + " graine " + graine)
                        .isFalse();
                assertThat(e.engage().plus(e.reserve()).depasse(e.plafond()))
                        .as(e.code() + " " + date)
                        .isFalse();
                if (date.effet() == null) {
                    assertThat(e.verse().depasse(e.engage()))
                            .as(e.code() + " " + date)
                            .isFalse();
                }
            }
        }
    }

    private Montant plafond(String code, ADate date) {
        return enveloppes.une(code, date).plafond();
    }

    private Montant dotation(String ligne, int annee) {
        return enveloppes.exercices(ligne, ADate.MAINTENANT).stream()
                .filter(x -> x.exercice() == annee)
                .map(x -> x.alloue())
                .findFirst()
                .orElseThrow();
    }

    private UUID engager(String ligne, int annee, long euros) {
        String nature =
                ligne.startsWith("POL-ANIL") ? "CONTRIBUTION" : ligne.equals("BAI-OUTRE-MER") ? "PRET" : "SUBVENTION";
        Imputation ou = new Imputation(
                ligne,
                new Exercice(annee),
                nature,
                LocalDate.of(Math.min(annee, 2026), 1, 5),
                "ES-AV",
                "Essai",
                null,
                "Essai");
        return Personnes.controleur()
                .obtenir(() -> transaction.execute(t -> budget.engager(ou, Montant.deEuros(euros))));
    }

    private int demander(PersonneDEssai qui, String corps) throws Exception {
        String reponse = envoyer(qui, ACTES, corps)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(reponse, "$.id");
    }

    private void approuver(PersonneDEssai qui, int id) throws Exception {
        envoyer(qui, ACTES + "/" + id + "/approbation", "").andExpect(status().isOk());
    }

    private ResultActions envoyer(PersonneDEssai qui, String ou, String corps) throws Exception {
        return mvc.perform(post(ou).with(qui)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(corps));
    }
}
