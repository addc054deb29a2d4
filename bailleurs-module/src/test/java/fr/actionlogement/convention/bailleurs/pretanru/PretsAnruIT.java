package fr.actionlogement.convention.bailleurs.pretanru;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.evenement.PretBonifieEngage;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.tiers.Siren;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.time.LocalDate;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EssaiIntegre
class PretsAnruIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationEventPublisher annonces;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Enveloppes enveloppes;

    @Test
    void un_pret_annonce_se_montre_sans_entrer_dans_aucun_total() throws Exception {
        Montant avant = enveloppes.une("BAILLEURS", ADate.MAINTENANT).engage();
        annoncer("100", "0");
        annoncer("100", "60");
        mvc.perform(get("/api/bailleurs/prets-anru?bailleur=732829320").with(Personnes.lecture()))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].verse").value(60))
                .andExpect(jsonPath("$[0].ligne").value("POL-ANRU-PRETS"));
        mvc.perform(get("/bailleurs/prets-anru").with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Aucun total de l’axe bailleurs")));
        assertThat(enveloppes.une("BAILLEURS", ADate.MAINTENANT).engage()).isEqualTo(avant);
        annoncer("0", "0");
        mvc.perform(get("/api/bailleurs/prets-anru?bailleur=732829320").with(Personnes.lecture()))
                .andExpect(jsonPath("$.length()").value(0));
    }

    private void annoncer(String engage, String verse) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(etat -> annonces.publishEvent(new PretBonifieEngage(
                        "OA-2026-0001",
                        "POL-ANRU-PRETS",
                        new Siren("732829320"),
                        "Bailleur d’essai",
                        new CodeCommune("59512"),
                        "Reconstitution",
                        10,
                        Montant.lire(engage),
                        Montant.lire(verse),
                        LocalDate.of(2026, 6, 1))));
    }
}
