package fr.actionlogement.convention.salaries.conservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.convention.salaries.personne.NatureDIdentifiant;
import fr.actionlogement.convention.salaries.visale.ProfilDeLocataire;
import fr.actionlogement.convention.salaries.visale.SaisieDeVisa;
import fr.actionlogement.convention.salaries.visale.Visas;
import fr.actionlogement.convention.salaries.visale.ZoneDeLoyer;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Erasing people leaves no trace of them in the whole database, and the books and the figures as they were. */
@EssaiIntegre
class EffacementIT {

    private static final int PERSONNES = 100;
    private static final PersonneDEssai GESTIONNAIRE = Personnes.gestionnaire("salaries");
    private static final PersonneDEssai CONTROLEUR = Personnes.controleur();

    @Autowired
    MockMvc mvc;

    @Autowired
    Visas visas;

    @Autowired
    fr.actionlogement.convention.salaries.personne.Personnes personnes;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate sql;

    @Value("${spring.datasource.url}")
    String url;

    @Test
    void cent_personnes_effacees_ne_laissent_aucune_trace_et_le_livre_ne_bouge_pas() throws Exception {
        List<String> traces = new ArrayList<>();
        List<UUID> pseudonymes = new ArrayList<>(
                IntStream.range(0, PERSONNES).mapToObj(i -> entrer(i, traces)).toList());
        pseudonymes.addAll(menages);
        String empreinteDuLivre = balance();
        String statistiques = statistiques();
        List<String> index = sql.queryForList(
                "select encode(empreinte, 'hex') from salaries.identite where personne_id = any (?) union all"
                        + " select encode(empreinte_courriel, 'hex') from salaries.identite where personne_id = any (?) union all"
                        + " select encode(empreinte, 'hex') from salaries.identifiant where personne_id = any (?)",
                String.class,
                pseudonymes.toArray(UUID[]::new),
                pseudonymes.toArray(UUID[]::new),
                pseudonymes.toArray(UUID[]::new));
        assertThat(index).hasSize(3 * PERSONNES);
        assertThat(VidageDEssai.de(url)
                        .parmi(List.of(index.get(0), pseudonymes.get(0).toString())))
                .as("le vidage voit bien ce qui est là")
                .hasSize(2);

        String corps = "{\"personnes\":[%s],\"motif\":\"Demande de Qwyntil0x Zorblux0x\"}"
                .formatted(String.join(
                        ",",
                        pseudonymes.stream().map(p -> '"' + p.toString() + '"').toList()));
        faire("effacements", corps, GESTIONNAIRE, 409);
        refuserLesVisas(pseudonymes);
        String reference = JsonPath.read(faire("effacements", corps, GESTIONNAIRE, 201), "$.reference");
        faire("effacements/" + reference + "/application", "", GESTIONNAIRE, 403);
        assertThat(JsonPath.<Integer>read(
                        faire("effacements/" + reference + "/application", "", CONTROLEUR, 200), "$.effacees"))
                .isEqualTo(2 * PERSONNES);
        faire("effacements/" + reference + "/application", "", CONTROLEUR, 409);

        VidageDEssai apres = VidageDEssai.de(url);
        assertThat(traces).hasSize(5 * PERSONNES);
        assertThat(apres.parmi(traces)).isEmpty();
        assertThat(apres.parmi(index)).isEmpty();
        assertThat(apres.contient(pseudonymes.get(0).toString()))
                .as("le pseudonyme reste")
                .isTrue();
        assertThat(balance()).isEqualTo(empreinteDuLivre);
        assertThat(statistiques()).isEqualTo(statistiques);
        assertThat(sql.queryForList("select detail from common.verifier()", String.class))
                .isEmpty();
        mvc.perform(post("/api/salaries/personnes/" + pseudonymes.get(0) + "/acces")
                        .with(GESTIONNAIRE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.identite").doesNotExist())
                .andExpect(jsonPath("$.dossiers.length()").value(1));
        UUID revenue = dansUneTransaction(() -> personnes.rattacher(identite(0)));
        assertThat(revenue).as("une identité effacée ne se relie plus à rien").isNotEqualTo(pseudonymes.get(0));
    }

    @Test
    void la_purge_simulee_ne_touche_que_ce_que_les_regles_ne_gardent_plus() throws Exception {
        UUID ancienne = entrer(1_001, new ArrayList<>());
        UUID recente = entrer(1_002, new ArrayList<>());
        UUID enCours = entrer(1_003, new ArrayList<>());
        refuserLesVisas(List.of(ancienne, recente));
        vieillir(ancienne, 13);
        vieillir(recente, 11);
        vieillir(enCours, 200);
        String purge = faire("purges", "", GESTIONNAIRE, 201);
        assertThat(JsonPath.<List<String>>read(purge, "$.personnes[*].pseudonyme"))
                .contains(ancienne.toString())
                .doesNotContain(recente.toString(), enCours.toString());
        assertThat(personnes.estIdentifiee(ancienne))
                .as("simuler n’efface rien")
                .isTrue();
        String reference = JsonPath.read(purge, "$.reference");
        faire("effacements/" + reference + "/application", "", CONTROLEUR, 200);
        assertThat(personnes.estIdentifiee(ancienne)).isFalse();
        assertThat(personnes.estIdentifiee(recente)).isTrue();
        assertThat(personnes.estIdentifiee(enCours)).isTrue();
    }

    @Test
    void le_droit_d_acces_remet_tout_et_laisse_une_trace() throws Exception {
        UUID personne = entrer(2_001, new ArrayList<>());
        String fiche = faire(
                "recherche",
                "{\"nom\":\"ZORBLUX2001X\",\"prenom\":\"qwyntil2001x\",\"naissance\":\"1931-05-07\"}",
                GESTIONNAIRE,
                200);
        assertThat(JsonPath.<String>read(fiche, "$.pseudonyme")).isEqualTo(personne.toString());
        String acces = faire(personne + "/acces", "", GESTIONNAIRE, 200);
        assertThat(JsonPath.<String>read(acces, "$.identite.nom")).isEqualTo("Zorblux2001x");
        assertThat(JsonPath.<List<Object>>read(
                        faire(menages.get(0) + "/acces", "", GESTIONNAIRE, 200), "$.identifiants[*]"))
                .containsExactly("Z2001XQ");
        assertThat(JsonPath.<Integer>read(acces, "$.dossiers[0].valeurs.ressources_centimes"))
                .isEqualTo(190_000);
        assertThat(JsonPath.<List<String>>read(acces, "$.actes[*].acte"))
                .contains("Visa demandé", "Droit d’accès exercé", "Personne recherchée par son identité");
        mvc.perform(post("/api/salaries/personnes/" + personne + "/acces").with(Personnes.lecture()))
                .andExpect(status().isForbidden());
        mvc.perform(post("/api/salaries/personnes/" + UUID.randomUUID() + "/acces")
                        .with(GESTIONNAIRE))
                .andExpect(status().isNotFound());
    }

    @Test
    void les_pages_suffisent() throws Exception {
        UUID personne = entrer(3_001, new ArrayList<>());
        mvc.perform(get("/salaries/personnes").with(GESTIONNAIRE))
                .andExpect(content().string(containsString("Durées de conservation")));
        mvc.perform(post("/salaries/personnes")
                        .param("nom", "Zorblux3001x")
                        .param("prenom", "Qwyntil3001x")
                        .param("naissance", "1931-05-07")
                        .with(GESTIONNAIRE))
                .andExpect(redirectedUrl("/salaries/personnes/" + personne));
        mvc.perform(post("/salaries/personnes")
                        .param("nom", "Inconnu")
                        .param("prenom", "Inconnu")
                        .param("naissance", "1931-05-07")
                        .with(GESTIONNAIRE))
                .andExpect(content().string(containsString("Aucune personne connue")));
        mvc.perform(post("/salaries/personnes/" + personne + "/effacement")
                        .param("motif", "Demande")
                        .with(GESTIONNAIRE))
                .andExpect(content().string(containsString("en cours")));
        refuserLesVisas(List.of(personne));
        String url = mvc.perform(post("/salaries/personnes/" + personne + "/effacement")
                        .param("motif", "Demande")
                        .with(GESTIONNAIRE))
                .andExpect(redirectedUrlPattern("/salaries/personnes/effacements/EFF-*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(url).with(CONTROLEUR)).andExpect(content().string(containsString("Effacer 1\u00a0identité")));
        mvc.perform(post(url + "/application").with(CONTROLEUR)).andExpect(status().is3xxRedirection());
        mvc.perform(get("/salaries/personnes/" + personne).with(CONTROLEUR))
                .andExpect(content().string(containsString("Effacée ou jamais connue")));
        mvc.perform(get("/salaries/personnes").with(Personnes.lecture())).andExpect(status().isForbidden());
    }

    private static Identite identite(int rang) {
        return new Identite(
                "Zorblux" + rang + "x",
                "Qwyntil" + rang + "x",
                LocalDate.of(1931, 5, 7),
                "zq" + rang + "x@trace.example");
    }

    /** A person with a visa, read once so that the journal speaks of her, and a household known by its number. */
    private UUID entrer(int rang, List<String> traces) {
        Identite qui = identite(rang);
        String numero = "Z" + rang + "XQ";
        traces.addAll(List.of(qui.nom(), qui.prenom(), String.valueOf(qui.courriel()), numero, "1931-05-07"));
        return GESTIONNAIRE.obtenir(() -> {
            var visa = visas.demander(
                    qui, new SaisieDeVisa(ProfilDeLocataire.SALARIE, ZoneDeLoyer.I, Montant.deEuros(1_900)));
            visas.identite(visa.reference());
            menages.addAll(personnes.rattacher(NatureDIdentifiant.DEMANDE_DE_LOGEMENT, List.of(numero)));
            return visa.personne();
        });
    }

    /** Households known by the number of their request, one per person entered. */
    private final List<UUID> menages = new ArrayList<>();

    private <T> T dansUneTransaction(Supplier<T> acte) {
        return new TransactionTemplate(transactions).execute(etat -> acte.get());
    }

    private void refuserLesVisas(List<UUID> de) {
        sql.query(
                        "select reference from salaries.visale_visa where personne_id = any (?) and etat = 'DEMANDE'",
                        (l, n) -> l.getString(1),
                        (Object) de.toArray(UUID[]::new))
                .forEach(r -> GESTIONNAIRE.faire(() ->
                        visas.refuser(r, null, "Pièces de " + visas.identite(r).nom() + " illisibles")));
    }

    private void vieillir(UUID personne, int mois) {
        sql.update(
                "update salaries.visale_visa set maj_le = now() - make_interval(months => ?) where personne_id = ?",
                mois,
                personne);
    }

    private String faire(String chemin, String corps, PersonneDEssai qui, int statut) throws Exception {
        return mvc.perform(post("/api/salaries/personnes/" + chemin)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps)
                        .with(qui))
                .andExpect(status().is(statut))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private String balance() {
        return sql.queryForObject(
                "select encode(sha256(convert_to(string_agg(s::text, '|' order by s.enveloppe_id), 'UTF8')), 'hex')"
                        + " from common.solde s",
                String.class);
    }

    private String statistiques() {
        return sql.queryForObject(
                "select string_agg(x::text, '|' order by x::text) from (select objectif_code, sum(nombre) from common.realisation"
                        + " group by 1 union all select regime, sum(contrats) from salaries.visale_cumul group by 1) x",
                String.class);
    }
}
