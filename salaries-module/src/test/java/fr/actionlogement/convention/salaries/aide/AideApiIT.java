package fr.actionlogement.convention.salaries.aide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@EssaiIntegre
class AideApiIT {

    private static final String API = "/api/salaries/mobili-jeune";
    private static final AtomicInteger RANG = new AtomicInteger();

    private final PersonneDEssai gestionnaire = Personnes.gestionnaire("salaries");
    private final PersonneDEssai controleur = Personnes.controleur();

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock horloge;

    @Autowired
    JdbcTemplate sql;

    @Test
    void une_aide_va_de_la_demande_au_paiement_par_l_api() throws Exception {
        String ref = creer();
        faire(gestionnaire, ref + "/depot", null).andExpect(status().isOk());
        faire(gestionnaire, ref + "/instruction", null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dossier.avis.conclusion").value("ELIGIBLE"))
                .andExpect(jsonPath("$.dossier.avis.criteres[0].source").isNotEmpty());
        faire(gestionnaire, ref + "/accord", "{}")
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").isNotEmpty());
        faire(controleur, ref + "/accord", "{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.montant").value(1100.00))
                .andExpect(jsonPath("$.etat").value("ACCORDE"));
        faire(gestionnaire, ref + "/termes/1/demande", "{\"quittances\":3}").andExpect(status().isOk());
        faire(controleur, ref + "/termes/1/certification", null).andExpect(status().isOk());
        faire(controleur, ref + "/termes/1/paiement", "{}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.verse").value(300.00))
                .andExpect(jsonPath("$.resteAVerser").value(800.00));
        mvc.perform(get("/api/salaries/aides/" + ref + "/ecritures").with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[0].ligne").value("SAL-MOBILITE"));
    }

    @Test
    void rejouer_un_accord_ne_l_engage_qu_une_fois() throws Exception {
        String ref = instruite();
        String cle = UUID.randomUUID().toString();
        for (int fois = 0; fois < 2; fois++) {
            mvc.perform(corps(post(API + "/" + ref + "/accord"), "{}")
                            .header("Idempotency-Key", cle)
                            .with(controleur))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.etat").value("ACCORDE"));
        }
        mvc.perform(corps(post(API + "/" + ref + "/accord"), "{}").with(controleur))
                .andExpect(status().isBadRequest());
        assertThat(engagements(ref)).isEqualTo(1);
    }

    @Test
    void une_modification_exige_la_version_lue() throws Exception {
        String ref = creer();
        String demande = demande("1000", "450");
        mvc.perform(corps(put(API + "/" + ref), demande).with(gestionnaire)).andExpect(status().is(428));
        mvc.perform(corps(put(API + "/" + ref), demande)
                        .header("If-Match", "\"99\"")
                        .with(gestionnaire))
                .andExpect(status().isConflict());
        mvc.perform(corps(put(API + "/" + ref), demande)
                        .header("If-Match", "xyz")
                        .with(gestionnaire))
                .andExpect(status().isBadRequest());
        mvc.perform(corps(put(API + "/" + ref), demande)
                        .header("If-Match", "\"0\"")
                        .with(gestionnaire))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"1\""));
    }

    @Test
    void chacun_ne_voit_que_ce_qu_il_peut() throws Exception {
        String ref = creer();
        mvc.perform(get("/api/salaries/aides/" + ref).with(Personnes.gestionnaire("bailleurs")))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/salaries/aides/" + ref + "/identite").with(Personnes.lecture()))
                .andExpect(status().isForbidden());
        mvc.perform(get("/api/salaries/aides/" + ref).with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.beneficiaire").value(Matchers.startsWith("Salarié ")));
        mvc.perform(get("/api/salaries/aides/" + ref + "/identite").with(controleur))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.nom").value("Petit"));
        mvc.perform(get("/api/salaries/aides/MJ-2026-999999").with(controleur)).andExpect(status().isNotFound());
        faire(Personnes.lecture(), ref + "/depot", null).andExpect(status().isForbidden());
    }

    @Test
    void la_liste_se_lit_page_par_page() throws Exception {
        creer();
        creer();
        mvc.perform(get("/api/salaries/aides?produit=MOBILI-JEUNE&etat=BROUILLON&departement=59&limite=1")
                        .with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lignes.length()").value(1))
                .andExpect(jsonPath("$.apres").isNumber());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"remuneration\":1e999999999}|400",
                "{\"remuneration\":10.005}|400",
                "{\"remuneration\":\"1000\"}|400",
                "{\"remuneration\":-1}|422",
                "{\"remuneration\":99999999}|422",
                "{\"loyer\":true}|400",
                "{\"commune\":null}|422",
                "{\"commune\":\"99999\"}|400",
                "{\"commune\":\"01999\"}|422",
                "{\"commune\":59350}|400",
                "{\"debutContrat\":\"2026-13-01\"}|400",
                "{\"debutContrat\":\"+999999999-01-01\"}|400",
                "{\"debutContrat\":\"1800-01-01\"}|400",
                "{\"finContrat\":\"2001-01-01\"}|422",
                "{\"typeContrat\":\"INCONNU\"}|400",
                "{\"typeContrat\":1}|400",
                "{\"employeur\":\"123456789\"}|400",
                "{\"distanceKm\":1.9}|400",
                "{\"distanceKm\":-1}|422",
                "{\"distanceKm\":99999}|422",
                "{\"inconnu\":1}|400",
                "{\"periodicite\":null}|422"
            })
    void une_demande_fautive_recoit_le_bon_refus_sans_effet(String remplacement, int statut) throws Exception {
        long avant = compter();
        String corps = "{\"identite\":" + identite() + ",\"demande\":" + fusionner(remplacement) + "}";
        mvc.perform(corps(post(API), corps).with(gestionnaire))
                .andExpect(status().is(statut))
                .andExpect(jsonPath("$.detail").isNotEmpty());
        assertThat(compter()).isEqualTo(avant);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422",
                "{\"nom\":\"\",\"prenom\":\"A\",\"naissance\":\"2004-01-01\"}|422",
                "{\"nom\":\"A\\u0000\",\"prenom\":\"A\",\"naissance\":\"2004-01-01\"}|400",
                "{\"nom\":\"A\",\"prenom\":\"1 85 05 78 006 084 91\",\"naissance\":\"2004-01-01\"}|422",
                "{\"nom\":\"A\",\"prenom\":\"B\",\"naissance\":\"2999-01-01\"}|400",
                "{\"nom\":\"A\",\"prenom\":\"B\",\"naissance\":\"2004-01-01\",\"courriel\":\"pas une adresse\"}|422",
                "{\"nom\":\"A\",\"nom\":\"B\",\"prenom\":\"B\",\"naissance\":\"2004-01-01\"}|400"
            })
    void une_identite_fautive_est_refusee_sans_effet(String identite, int statut) throws Exception {
        long avant = compter();
        String corps = "{\"identite\":" + identite + ",\"demande\":" + demande("1000", "450") + "}";
        mvc.perform(corps(post(API), corps).with(gestionnaire)).andExpect(status().is(statut));
        assertThat(compter()).isEqualTo(avant);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "?etat=INCONNU,400",
        "?departement=99,400",
        "?exercice=abc,400",
        "?apres=abc,400",
        "?inconnu=1,400",
        "?apres=1&apres=2,400"
    })
    void un_parametre_fautif_est_illisible(String parametres, int statut) throws Exception {
        mvc.perform(get("/api/salaries/aides" + parametres).with(Personnes.lecture()))
                .andExpect(status().is(statut));
    }

    private String instruite() throws Exception {
        String ref = creer();
        faire(gestionnaire, ref + "/depot", null).andExpect(status().isOk());
        faire(gestionnaire, ref + "/instruction", null).andExpect(status().isOk());
        return ref;
    }

    private String creer() throws Exception {
        String corps = "{\"identite\":" + identite() + ",\"demande\":" + demande("1000", "450") + "}";
        String adresse = mvc.perform(corps(post(API), corps).with(gestionnaire))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        assertThat(adresse).isNotNull();
        return adresse.substring(adresse.lastIndexOf('/') + 1);
    }

    private ResultActions faire(PersonneDEssai qui, String acte, String corps) throws Exception {
        MockHttpServletRequestBuilder requete = post(API + "/" + acte)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return mvc.perform((corps == null ? requete : corps(requete, corps)).with(qui));
    }

    private static MockHttpServletRequestBuilder corps(MockHttpServletRequestBuilder requete, String corps) {
        return requete.contentType(MediaType.APPLICATION_JSON).content(corps);
    }

    private static String identite() {
        return "{\"nom\":\"Petit\",\"prenom\":\"Lou%d\",\"naissance\":\"2005-02-03\"}"
                .formatted(RANG.incrementAndGet());
    }

    private String demande(String remuneration, String loyer) {
        LocalDate debut = LocalDate.now(horloge).minusMonths(4).withDayOfMonth(1);
        return """
                {"periodicite":"TRIMESTRE","commune":"59350","typeContrat":"APPRENTISSAGE","debutContrat":"%s","finContrat":"%s",
                 "secteur":"PRIVE_NON_AGRICOLE","employeur":"732829320","remuneration":%s,"occupation":"LOCATAIRE",
                 "entreeLogement":"%s","loyer":%s,"aideAuLogement":120,"distanceKm":120}""".formatted(debut, debut.plusYears(1).minusDays(1), remuneration, debut, loyer);
    }

    /** The valid request with one property put in place of its own. */
    private String fusionner(String remplacement) {
        String nom = remplacement.substring(2, remplacement.indexOf('"', 2));
        String valide = demande("1000", "450");
        String sans = valide.replaceAll("\"" + nom + "\":(\"[^\"]*\"|[^,}]*)(,|(?=}))", "")
                .replaceAll(",\\s*}", "}");
        return sans.replaceFirst("\\{", "{" + remplacement.substring(1, remplacement.length() - 1) + ",");
    }

    private long compter() {
        Long nombre = sql.queryForObject("select count(*) from salaries.aide", Long.class);
        return nombre == null ? 0 : nombre;
    }

    private long engagements(String ref) {
        Long nombre = sql.queryForObject("select count(*) from common.engagement where dossier = ?", Long.class, ref);
        return nombre == null ? 0 : nombre;
    }
}
