package fr.actionlogement.convention.common.avenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
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
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of budget acts share; their database is their own, for they move ceilings and close years. */
@EssaiIntegre
@TestPropertySource(properties = "essai.base=actes")
abstract class EssaiDActes {

    static final String ACTES = "/api/budget/actes";
    static final String REDEPLOIEMENT = """
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

    @Value("${spring.datasource.url}")
    String url;

    void verifierLesInvariants(long graine) {
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
                assertThat(e.verse().depasse(e.engage()))
                        .as(e.code() + " " + date)
                        .isFalse();
            }
        }
    }

    Montant plafond(String code, ADate date) {
        return enveloppes.une(code, date).plafond();
    }

    Montant dotation(String ligne, int annee) {
        return enveloppes.exercices(ligne, ADate.MAINTENANT).stream()
                .filter(x -> x.exercice() == annee)
                .map(x -> x.alloue())
                .findFirst()
                .orElseThrow();
    }

    UUID engager(String ligne, int annee, long euros) {
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

    int demander(PersonneDEssai qui, String corps) throws Exception {
        String reponse = envoyer(qui, ACTES, corps)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(reponse, "$.id");
    }

    void approuver(PersonneDEssai qui, int id) throws Exception {
        envoyer(qui, ACTES + "/" + id + "/approbation", "").andExpect(status().isOk());
    }

    ResultActions envoyer(PersonneDEssai qui, String ou, String corps) throws Exception {
        return mvc.perform(post(ou).with(qui)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(corps));
    }
}
