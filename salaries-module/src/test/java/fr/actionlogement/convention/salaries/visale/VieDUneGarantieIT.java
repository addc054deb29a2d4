package fr.actionlogement.convention.salaries.visale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the visa to the last euro recovered, by the API: each pair of eyes, each entry of the books. */
@EssaiIntegre
class VieDUneGarantieIT extends GarantieDEssai {

    @Autowired
    Contrats contrats;

    @Test
    void de_la_demande_de_visa_au_recouvrement_total() throws Exception {
        long comptees = comptees();
        long engage = solde("engage_centimes");
        long rembourse = solde("rembourse_centimes");
        String contrat = contratSigne(600, 24);
        assertThat(comptees()).isEqualTo(comptees + 1);
        assertThat(solde("engage_centimes"))
                .as("la valeur faciale n’engage rien")
                .isEqualTo(engage);

        String sinistre = declarer(contrat, mois(2, 600, 0))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String reference = JsonPath.read(sinistre, "$.reference");
        faire("sinistres/" + reference + "/instruction", "", GESTIONNAIRE)
                .andExpect(jsonPath("$.indemnite").value(1200.0));
        faire("sinistres/" + reference + "/quittance", "{\"exercice\":null}", GESTIONNAIRE)
                .andExpect(status().isForbidden());
        faire("sinistres/" + reference + "/quittance", "{\"exercice\":null}", AUTRE)
                .andExpect(status().isOk());
        assertThat(solde("engage_centimes")).isEqualTo(engage + 120_000);
        faire("sinistres/" + reference + "/indemnisation", "{\"exercice\":null}", CONTROLEUR)
                .andExpect(status().isConflict());
        faire("sinistres/" + reference + "/validation", jour(aujourdhui()), GESTIONNAIRE)
                .andExpect(status().isOk());
        faire("sinistres/" + reference + "/indemnisation", "{\"exercice\":null}", CONTROLEUR)
                .andExpect(jsonPath("$.etat").value("INDEMNISE"))
                .andExpect(jsonPath("$.creance.montant").value(1200.0));

        faire(
                        "creances/" + reference + "/echeancier",
                        "{\"nombre\":7,\"date\":\"%s\"}".formatted(aujourdhui().plusDays(5)),
                        GESTIONNAIRE)
                .andExpect(jsonPath("$.etat").value("ECHEANCIER"))
                .andExpect(jsonPath("$.echeances.length()").value(7));
        assertThat(sql.queryForObject(
                        "select sum(montant_centimes) from salaries.visale_echeance e join salaries.visale_sinistre s"
                                + " on s.id = e.sinistre_id where s.reference = ?",
                        Long.class,
                        reference))
                .isEqualTo(120_000);
        encaisser(reference, "1200.01").andExpect(status().isUnprocessableContent());
        encaisser(reference, "500").andExpect(status().isOk());
        encaisser(reference, "700").andExpect(jsonPath("$.etat").value("SOLDEE"));
        encaisser(reference, "0.01").andExpect(status().isConflict());
        assertThat(solde("rembourse_centimes")).as("le recouvré reste à part").isEqualTo(rembourse + 120_000);
        assertThat(solde("engage_centimes")).isEqualTo(engage + 120_000);
        mvc.perform(get(ICI + "contrats/" + contrat).with(Personnes.lecture()))
                .andExpect(jsonPath("$.moisIndemnises").value(2))
                .andExpect(jsonPath("$.recouvre").value(1200.0));
    }

    @Test
    void le_loyer_garanti_suit_le_regime_et_le_contrat_ne_le_depasse_pas() throws Exception {
        String visa = visa("SALARIE", "III", "2000");
        faire("visas/" + visa + "/certification", jour(aujourdhui().plusDays(60)), GESTIONNAIRE)
                .andExpect(jsonPath("$.loyerMax").value(1000.0));
        proposer(visa, "1000.01", "PRIVE", aujourdhui())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("loyer-au-dessus-du-visa")));
        proposer(visa, "1000", "PRIVE", aujourdhui()).andExpect(status().isCreated());
        proposer(visa, "900", "PRIVE", aujourdhui()).andExpect(status().isConflict());
        String etudiant = visa("ETUDIANT", "I", "0");
        faire("visas/" + etudiant + "/certification", jour(aujourdhui().plusDays(60)), GESTIONNAIRE)
                .andExpect(status().isOk());
        String sansRessources = visa("SALARIE", "I", "0");
        faire("visas/" + sansRessources + "/certification", jour(aujourdhui().plusDays(60)), GESTIONNAIRE)
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void la_perte_demande_deux_personnes_et_ce_qui_rentre_apres_est_encore_recu() throws Exception {
        String reference = indemnise(600);
        faire("creances/" + reference + "/contentieux", motif("Plan non tenu"), GESTIONNAIRE)
                .andExpect(status().isOk());
        faire("creances/" + reference + "/perte/approbation", "", CONTROLEUR).andExpect(status().isConflict());
        faire("creances/" + reference + "/perte", motif("Insolvabilité constatée"), CONTROLEUR)
                .andExpect(status().isForbidden());
        faire("creances/" + reference + "/perte", motif("Insolvabilité constatée"), GESTIONNAIRE)
                .andExpect(status().isOk());
        faire("creances/" + reference + "/perte/approbation", "", GESTIONNAIRE).andExpect(status().isForbidden());
        faire("creances/" + reference + "/perte/approbation", "", CONTROLEUR)
                .andExpect(jsonPath("$.etat").value("IRRECOUVRABLE"));
        encaisser(reference, "200").andExpect(jsonPath("$.recouvre").value(200.0));
        refuse(
                "perte_quatre_yeux",
                "update salaries.visale_creance set perte_approuvee_par = perte_demandee_par where contrat_id = ?",
                JsonPath.read(
                        mvc.perform(get(ICI + "creances/" + reference).with(Personnes.lecture()))
                                .andReturn()
                                .getResponse()
                                .getContentAsString(),
                        "$.contrat"));
    }

    @Test
    void les_frais_sont_payes_par_une_autre_personne_sur_la_meme_ligne() throws Exception {
        long verse = solde("verse_centimes");
        String frais = JsonPath.read(
                faire(
                                "frais",
                                "{\"nature\":\"GESTION\",\"objet\":\"Gestion du mois\",\"montant\":1500.5}",
                                GESTIONNAIRE)
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.reference");
        faire("frais/" + frais + "/paiement", "{\"exercice\":null}", GESTIONNAIRE)
                .andExpect(status().isForbidden());
        faire("frais/" + frais + "/paiement", "{\"exercice\":null}", CONTROLEUR)
                .andExpect(jsonPath("$.etat").value("PAYE"));
        assertThat(solde("verse_centimes")).isEqualTo(verse + 150_050);
        faire("frais/" + frais + "/refus", motif("Trop tard"), AUTRE).andExpect(status().isConflict());
    }

    @Test
    void les_cumuls_tenus_par_la_base_valent_ceux_qu_on_recompte() throws Exception {
        contratSigne(700, 10);
        indemnise(550);
        String ecarts = """
                select count(*) from (
                  (select regime, millesime, parc, etat, date_trunc('month', fin)::date, mois_max - mois_indemnises, count(*),
                     count(*) filter (where sinistres > 0), sum(loyer_centimes), sum(indemnise_centimes + degradations_centimes),
                     sum(recouvre_centimes) from salaries.visale_contrat group by 1, 2, 3, 4, 5, 6)
                  except (select regime, millesime, parc, etat, fin, restants, contrats, sinistres, loyers_centimes,
                     indemnise_centimes, recouvre_centimes from salaries.visale_cumul)) x
                """;
        assertThat(sql.queryForObject(ecarts, Long.class)).isZero();
        assertThat(sql.queryForObject("select sum(contrats) from salaries.visale_cumul", Long.class))
                .isEqualTo(sql.queryForObject("select count(*) from salaries.visale_contrat", Long.class))
                .isEqualTo(
                        sql.queryForObject("select sum(contrats) from salaries.visale_cumul_departement", Long.class));
        String bilan = mvc.perform(get(ICI + "bilan").with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        double exposition = JsonPath.<List<Number>>read(bilan, "$[*].exposition").stream()
                .mapToDouble(Number::doubleValue)
                .sum();
        long attendu = sql.query("select reference from salaries.visale_contrat", (l, n) -> l.getString(1)).stream()
                .mapToLong(r -> contrats.lire(r).exposition(aujourdhui()).centimes())
                .sum();
        assertThat(Math.round(exposition * 100)).isEqualTo(attendu).isPositive();
        assertThatThrownBy(() -> sql.update("update salaries.visale_cumul set contrats = 0"))
                .hasStackTraceContaining("permission denied");
    }

    private long comptees() {
        return sql.queryForObject(
                "select coalesce(sum(nombre), 0) from common.realisation where objectif_code = 'VISALE'", Long.class);
    }
}
