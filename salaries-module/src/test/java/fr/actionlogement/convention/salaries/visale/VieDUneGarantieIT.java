package fr.actionlogement.convention.salaries.visale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** From the visa to the last euro recovered, by the API: each cap, each pair of eyes, each entry of the books. */
@EssaiIntegre
class VieDUneGarantieIT {

    private static final PersonneDEssai GESTIONNAIRE = Personnes.gestionnaire("salaries");
    private static final PersonneDEssai AUTRE = Personnes.autreGestionnaire("salaries");
    private static final PersonneDEssai CONTROLEUR = Personnes.controleur();
    private static final String ICI = "/api/salaries/visale/";
    private static final AtomicInteger RANG = new AtomicInteger();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock horloge;

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
    void l_impaye_est_constitue_par_deux_mois_entiers_ou_plus_d_un_loyer() throws Exception {
        String contrat = contratSigne(600, 24);
        declarer(contrat, mois(1, 600, 0))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("impaye-non-constitue")));
        declarer(contrat, mois(2, 600, 300)).andExpect(status().isUnprocessableContent());
        declarer(contrat, mois(3, 600, 300)).andExpect(status().isCreated());
        declarer(contrat, mois(1, 600, 0))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("mois-deja-declare")));
    }

    @Test
    void jamais_plus_que_le_loyer_garanti_ni_hors_de_la_couverture_qui_que_ce_soit_qui_ecrive() throws Exception {
        String contrat = contratSigne(600, 3);
        declarer(contrat, mois(2, 800, 100)).andExpect(status().isCreated());
        declarer(contrat, mois(4, 800, 0))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("mois-hors-couverture")));
        String reference = sinistre(contrat);
        faire("sinistres/" + reference + "/instruction", "", GESTIONNAIRE)
                .andExpect(jsonPath("$.demande").value(1400.0))
                .andExpect(jsonPath("$.indemnite").value(1200.0));
        refuse(
                "indemnite_sous_loyer",
                "update salaries.visale_mois set indemnite_centimes = 60001 where contrat_id = ?",
                contrat);
        refuse(
                "mois_couvert",
                "update salaries.visale_mois set mois = '2019-01-01' where contrat_id = ? and indemnite_centimes > 0"
                        + " and mois = (select max(mois) from salaries.visale_mois)",
                contrat);
        refuse(
                "mois_sous_plafond",
                "update salaries.visale_contrat set mois_indemnises = mois_max + 1 where id = ?",
                contrat);
        refuse(
                "degradations_sous_plafond",
                "update salaries.visale_contrat set degradations_centimes = degradations_max_centimes + 1 where id = ?",
                contrat);
    }

    @Test
    void neuf_mois_dans_le_parc_social_et_aucune_degradation() throws Exception {
        String contrat = contratSigne("SOCIAL", 500, 12);
        declarer(contrat, mois(10, 500, 0)).andExpect(status().isCreated());
        faire("sinistres/" + sinistre(contrat) + "/instruction", "", GESTIONNAIRE)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("9 mois")));
        declarer(
                        contrat,
                        "{\"nature\":\"DEGRADATION\",\"constitueLe\":\"%s\",\"declareLe\":null,\"mois\":null,\"degradations\":800,\"depot\":0}"
                                .formatted(aujourdhui()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("degradations-non-couvertes")));
    }

    @Test
    void les_degradations_s_arretent_a_deux_loyers() throws Exception {
        String contrat = contratSigne(600, 12);
        String degats =
                "{\"nature\":\"DEGRADATION\",\"constitueLe\":\"%s\",\"declareLe\":null,\"mois\":null,\"degradations\":%s,\"depot\":600}";
        declarer(contrat, degats.formatted(aujourdhui(), "600")).andExpect(status().isUnprocessableContent());
        declarer(contrat, degats.formatted(aujourdhui(), "2500")).andExpect(status().isCreated());
        faire("sinistres/" + sinistre(contrat) + "/instruction", "", GESTIONNAIRE)
                .andExpect(jsonPath("$.demande").value(1900.0))
                .andExpect(jsonPath("$.indemnite").value(1200.0));
        declarer(contrat, degats.formatted(aujourdhui(), "900")).andExpect(status().isCreated());
        faire("sinistres/" + sinistre(contrat) + "/instruction", "", GESTIONNAIRE)
                .andExpect(status().isConflict());
    }

    @Test
    void une_declaration_tardive_se_voit_et_la_decheance_rend_les_mois() throws Exception {
        String contrat = contratSigne(600, 24);
        String tard = corps(2, 600, 0, aujourdhui().minusDays(31));
        declarer(contrat, tard).andExpect(jsonPath("$.tardif").value(true));
        String reference = sinistre(contrat);
        faire("sinistres/" + reference + "/instruction", "", GESTIONNAIRE).andExpect(status().isOk());
        faire("sinistres/" + reference + "/decheance", motif(" "), GESTIONNAIRE)
                .andExpect(status().isUnprocessableContent());
        faire("sinistres/" + reference + "/decheance", motif("Déclaration tardive"), GESTIONNAIRE)
                .andExpect(jsonPath("$.etat").value("DECHU"));
        mvc.perform(get(ICI + "contrats/" + contrat).with(Personnes.lecture()))
                .andExpect(jsonPath("$.moisIndemnises").value(0))
                .andExpect(jsonPath("$.indemnise").value(0.0));
    }

    @Test
    void renoncer_apres_l_engagement_degage_la_somme() throws Exception {
        String contrat = contratSigne(600, 24);
        long engage = solde("engage_centimes");
        declarer(contrat, mois(2, 600, 0)).andExpect(status().isCreated());
        String reference = sinistre(contrat);
        faire("sinistres/" + reference + "/instruction", "", GESTIONNAIRE).andExpect(status().isOk());
        faire("sinistres/" + reference + "/quittance", "{\"exercice\":null}", AUTRE)
                .andExpect(status().isOk());
        faire("sinistres/" + reference + "/renonciation", motif("Le locataire a payé"), GESTIONNAIRE)
                .andExpect(jsonPath("$.etat").value("SANS_SUITE"));
        assertThat(solde("engage_centimes")).isEqualTo(engage);
        declarer(contrat, mois(2, 600, 0)).andExpect(status().isCreated());
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
        double exposition = JsonPath.<java.util.List<Number>>read(bilan, "$[*].exposition").stream()
                .mapToDouble(Number::doubleValue)
                .sum();
        long attendu = sql.query("select reference from salaries.visale_contrat", (l, n) -> l.getString(1)).stream()
                .mapToLong(r -> contrats.lire(r).exposition(aujourdhui()).centimes())
                .sum();
        assertThat(Math.round(exposition * 100)).isEqualTo(attendu).isPositive();
        assertThatThrownBy(() -> sql.update("update salaries.visale_cumul set contrats = 0"))
                .hasStackTraceContaining("permission denied");
    }

    @Autowired
    Contrats contrats;

    private String indemnise(int loyer) throws Exception {
        String contrat = contratSigne(loyer, 24);
        declarer(contrat, mois(2, loyer, 0)).andExpect(status().isCreated());
        String reference = sinistre(contrat);
        faire("sinistres/" + reference + "/instruction", "", GESTIONNAIRE).andExpect(status().isOk());
        faire("sinistres/" + reference + "/quittance", "{\"exercice\":null}", AUTRE)
                .andExpect(status().isOk());
        faire("sinistres/" + reference + "/validation", jour(aujourdhui()), GESTIONNAIRE)
                .andExpect(status().isOk());
        faire("sinistres/" + reference + "/indemnisation", "{\"exercice\":null}", CONTROLEUR)
                .andExpect(status().isOk());
        return reference;
    }

    private String sinistre(String contrat) throws Exception {
        String liste = mvc.perform(
                        get(ICI + "contrats/" + contrat + "/sinistres").with(Personnes.lecture()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.<java.util.List<String>>read(liste, "$[*].reference").stream()
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private String contratSigne(int loyer, int anciennete) throws Exception {
        return contratSigne("PRIVE", loyer, anciennete);
    }

    /** A contract whose lease started that many months ago. */
    private String contratSigne(String parc, int loyer, int anciennete) throws Exception {
        String visa = visa("SALARIE", "I", "4000");
        faire("visas/" + visa + "/certification", jour(aujourdhui().plusDays(60)), GESTIONNAIRE)
                .andExpect(status().isOk());
        String contrat = JsonPath.read(
                proposer(
                                visa,
                                String.valueOf(loyer),
                                parc,
                                aujourdhui().minusMonths(anciennete).withDayOfMonth(1))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.reference");
        faire("contrats/" + contrat + "/acceptation", "", GESTIONNAIRE).andExpect(status().isOk());
        faire("contrats/" + contrat + "/signature", jour(aujourdhui()), GESTIONNAIRE)
                .andExpect(jsonPath("$.etat").value("ACTIF"));
        return contrat;
    }

    private String visa(String profil, String zone, String ressources) throws Exception {
        String corps = """
                {"identite":{"nom":"Essai%d","prenom":"Visale","naissance":"1998-05-02","courriel":null},
                 "demande":{"profil":"%s","zone":"%s","ressources":%s}}""".formatted(RANG.incrementAndGet(), profil, zone, ressources);
        return JsonPath.read(
                faire("visas", corps, GESTIONNAIRE)
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.reference");
    }

    private ResultActions proposer(String visa, String loyer, String parc, LocalDate debut) throws Exception {
        return faire(
                "contrats",
                "{\"visa\":\"%s\",\"bailleur\":\"BAIL-0001\",\"parc\":\"%s\",\"commune\":\"59350\",\"loyer\":%s,\"debut\":\"%s\",\"finDeBail\":null}"
                        .formatted(visa, parc, loyer, debut),
                GESTIONNAIRE);
    }

    private ResultActions declarer(String contrat, String corps) throws Exception {
        return faire("contrats/" + contrat + "/sinistres", corps, GESTIONNAIRE);
    }

    private ResultActions encaisser(String reference, String somme) throws Exception {
        return faire(
                "creances/" + reference + "/encaissement",
                "{\"montant\":%s,\"date\":\"%s\"}".formatted(somme, aujourdhui()),
                GESTIONNAIRE);
    }

    private String mois(int combien, int du, int recu) {
        return corps(combien, du, recu, aujourdhui());
    }

    private String corps(int combien, int du, int recu, LocalDate constitue) {
        String lignes = IntStream.range(1, combien + 1)
                .mapToObj(i -> "{\"mois\":\"%s\",\"du\":%d,\"recu\":%d}"
                        .formatted(aujourdhui().withDayOfMonth(1).minusMonths(i), du, recu))
                .collect(Collectors.joining(","));
        return "{\"nature\":\"IMPAYE\",\"constitueLe\":\"%s\",\"declareLe\":null,\"mois\":[%s],\"degradations\":null,\"depot\":null}"
                .formatted(constitue, lignes);
    }

    private static String jour(LocalDate date) {
        return "{\"date\":\"" + date + "\"}";
    }

    private static String motif(String texte) {
        return "{\"motif\":\"" + texte + "\"}";
    }

    private void refuse(String contrainte, String ordre, String contrat) {
        Long cle =
                sql.queryForObject("select id from salaries.visale_contrat where reference = ?", Long.class, contrat);
        assertThatThrownBy(() -> sql.update(ordre, cle))
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(refus -> assertThat(String.valueOf(((org.postgresql.util.PSQLException) refus.getCause())
                                .getServerErrorMessage()
                                .getConstraint()))
                        .isEqualTo(contrainte));
    }

    private ResultActions faire(String chemin, String corps, PersonneDEssai qui) throws Exception {
        return mvc.perform(post(ICI + chemin)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content(corps)
                .with(qui));
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private long comptees() {
        return sql.queryForObject(
                "select coalesce(sum(nombre), 0) from common.realisation where objectif_code = 'VISALE'", Long.class);
    }

    private long solde(String colonne) {
        return sql.queryForObject(
                "select s." + colonne
                        + " from common.solde s join common.enveloppe e on e.id = s.enveloppe_id where e.code = 'SAL-LOCATION'",
                Long.class);
    }
}
