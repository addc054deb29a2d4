package fr.actionlogement.convention.salaries.visale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** A département of a few households is told neither by the page, nor by the API, nor by the file, nor by subtraction. */
@EssaiIntegre
@Transactional
class SecretDesDepartementsIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    TableDesDepartements table;

    @Autowired
    ContratsDePartenaires contrats;

    @Test
    void un_departement_de_trois_menages_est_secret_partout() throws Exception {
        garantir("2B033", 3);
        garantir("35238", 7);
        garantir("62041", 60);
        garantir("67482", 80);
        String lu = mvc.perform(get("/api/salaries/visale/departements").with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(JsonPath.<List<Object>>read(lu, "$[?(@.departement=='2B')].enCours"))
                .containsOnlyNulls();
        assertThat(JsonPath.<List<Object>>read(lu, "$[?(@.departement=='2B')].loyers"))
                .containsOnlyNulls();
        assertThat(JsonPath.<List<Integer>>read(lu, "$[?(@.departement=='67')].enCours"))
                .containsExactly(80);
        assertThat(JsonPath.<List<Object>>read(lu, "$[?(@.enCours==null)]"))
                .as("un secret seul se calculerait depuis le total")
                .hasSizeGreaterThan(1);
        assertThat(JsonPath.<List<Object>>read(lu, "$[?(@.enCours>0 && @.enCours<5)]"))
                .isEmpty();
        mvc.perform(get("/salaries/visale").with(Personnes.lecture()))
                .andExpect(content().string(containsString("<td class=\"nombre\">secret</td>")))
                .andExpect(content().string(containsString("Secret statistique")));
        var sansFiltre = new TableDesDepartements.SansFiltre();
        List<String> fichier = new ArrayList<>();
        table.parcourir(
                sansFiltre,
                ligne -> fichier.add(table.colonnes(sansFiltre).stream()
                        .map(c -> String.valueOf(c.valeur(ligne)))
                        .collect(Collectors.joining(";"))));
        assertThat(fichier).contains("2B;Haute-Corse;null;null;0;0,00\u00a0€;Oui");
    }

    private void garantir(String commune, int combien) {
        Personnes.gestionnaire("salaries")
                .faire(() -> contrats.enregistrer(
                        IntStream.range(0, combien)
                                .mapToObj(rang -> new ContratDePartenaire(
                                        "Secret",
                                        commune + "-" + rang,
                                        Parc.PRIVE,
                                        new CodeCommune(commune),
                                        Montant.deEuros(500),
                                        LocalDate.of(2026, 2, 1),
                                        null,
                                        LocalDate.of(2026, 1, 20)))
                                .toList(),
                        "essai"));
    }
}
