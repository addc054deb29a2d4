package fr.actionlogement.convention.common.carte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.SoldeTerritorial;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.Departement;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@EssaiIntegre
@Transactional
class CarteIT {

    private static final String LIGNE = "BAI-OUTRE-MER";

    @Autowired
    MockMvc mvc;

    @Autowired
    Cartes cartes;

    @Autowired
    Budget budget;

    @Autowired
    Enveloppes enveloppes;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void un_departement_secret_compte_dans_le_total_et_ne_se_montre_pas() {
        Carte carte = cartes.effectifs("Essai", Map.of(new Departement("59"), 12L), 7, d -> null);
        assertThat(carte.remplies()).extracting(Carte.Case::texte).containsExactly("12");
        assertThat(carte.secret()).isEqualTo("7");
        assertThat(carte.total()).isEqualTo("19");
        assertThat(carte.legende().get(0).texte()).contains("secret");
    }

    @Test
    void chaque_departement_a_sa_forme_et_le_tableau_fait_le_total() throws IOException {
        Map<Departement, Long> valeurs = new HashMap<>();
        Departement.tous().forEach(d -> valeurs.put(d, (long) valeurs.size()));
        Carte carte = cartes.nombres("Essai", valeurs, 1_000, d -> "/essai/" + d);
        String formes = new ClassPathResource("static/common/carte/departements.svg")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(carte.cases())
                .hasSize(101)
                .allSatisfy(c -> assertThat(formes).contains("<path id=\"d" + c.departement() + "\""));
        assertThat(carte.total()).isEqualTo("6\u202f050");
        assertThat(carte.remplies()).hasSize(100);
        assertThat(carte.legende()).extracting(Carte.Classe::rang).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(carte.legende().get(5).texte()).isEqualTo("de 81 à 100");
    }

    @Test
    void des_valeurs_qui_se_repetent_font_moins_de_classes() {
        Carte carte = cartes.montants(
                "Essai",
                Map.of(new Departement("59"), Montant.deEuros(2), new Departement("974"), Montant.deEuros(2)),
                Montant.ZERO,
                d -> null);
        assertThat(carte.legende()).extracting(Carte.Classe::rang).containsExactly(0, 5);
        assertThat(cartes.nombres("Vide", Map.of(), 0, d -> null).legende()).hasSize(1);
    }

    @Test
    void les_territoires_font_le_solde_de_la_ligne_aux_deux_temps() throws Exception {
        Montant avant = enveloppes.une(LIGNE, ADate.MAINTENANT).engage();
        engager("97411", 500, LocalDate.of(2024, 3, 1));
        UUID ailleurs = engager("97101", 300, LocalDate.of(2025, 3, 1));
        engager(null, 20, LocalDate.of(2025, 4, 1));
        Personnes.controleur()
                .faire(() -> transaction.executeWithoutResult(t -> {
                    budget.verser(
                            ailleurs, Montant.deEuros(100), new Exercice(2025), LocalDate.of(2025, 5, 1), "Versé");
                    budget.degager(ailleurs, Montant.deEuros(50), LocalDate.of(2025, 6, 1), "Rendu");
                }));
        for (ADate date : new ADate[] {
            ADate.MAINTENANT, new ADate(LocalDate.of(2024, 12, 31), null), new ADate(LocalDate.of(2025, 5, 15), null)
        }) {
            for (String code : new String[] {LIGNE, "BAILLEURS", "CONVENTION"}) {
                assertThat(enveloppes.parDepartement(code, date).stream()
                                .map(SoldeTerritorial::engage)
                                .reduce(Montant.ZERO, Montant::plus))
                        .isEqualTo(enveloppes.une(code, date).engage());
                assertThat(enveloppes.parDepartement(code, date).stream()
                                .map(SoldeTerritorial::verse)
                                .reduce(Montant.ZERO, Montant::plus))
                        .isEqualTo(enveloppes.une(code, date).verse());
            }
        }
        assertThat(enveloppes.une(LIGNE, ADate.MAINTENANT).engage()).isEqualTo(avant.plus(Montant.deEuros(770)));
        mvc.perform(get("/budget/lignes/" + LIGNE).with(Personnes.lecture()))
                .andExpect(content().string(containsString("974 La Réunion")))
                .andExpect(content().string(containsString("Non localisé")));
    }

    private UUID engager(@Nullable String commune, long euros, LocalDate jour) {
        Imputation ou = new Imputation(
                LIGNE,
                new Exercice(jour.getYear()),
                "PRET",
                jour,
                "ESSAI-CARTE",
                "Bailleur",
                commune == null ? null : new CodeCommune(commune),
                "Essai");
        return Personnes.controleur()
                .obtenir(() -> transaction.execute(t -> budget.engager(ou, Montant.deEuros(euros))));
    }
}
