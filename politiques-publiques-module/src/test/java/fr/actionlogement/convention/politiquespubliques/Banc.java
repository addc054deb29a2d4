package fr.actionlogement.convention.politiquespubliques;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests of the axis share: its people, its API, its pages. */
@Component
public class Banc {

    public static final PersonneDEssai GESTIONNAIRE = Personnes.gestionnaire("politiques");
    public static final PersonneDEssai CONTROLEUR = Personnes.controleur();
    public static final PersonneDEssai AUTRE_CONTROLEUR = Personnes.autreControleur();

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    private final MockMvc mvc;

    Banc(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** A call of the API with its key, ready to be sent, even several times. */
    public static MockHttpServletRequestBuilder appel(PersonneDEssai qui, String methode, String url, String corps) {
        return request(HttpMethod.valueOf(methode), url)
                .with(qui)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(corps);
    }

    /** Sends to the API. */
    public MvcResult api(PersonneDEssai qui, String methode, String url, String corps) {
        try {
            return mvc.perform(appel(qui, methode, url, corps)).andReturn();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends to the API what must pass, and reads the answer. */
    public JsonNode passe(PersonneDEssai qui, String methode, String url, String corps) {
        MvcResult reponse = api(qui, methode, url, corps);
        assertThat(reponse.getResponse().getStatus())
                .as(url + " " + texte(reponse))
                .isBetween(200, 299);
        return JSON.readTree(texte(reponse));
    }

    /** Sends to the API what must be refused, and gives the sentence. */
    public String refuse(int statut, PersonneDEssai qui, String methode, String url, String corps) {
        MvcResult reponse = api(qui, methode, url, corps);
        assertThat(reponse.getResponse().getStatus())
                .as(url + " " + texte(reponse))
                .isEqualTo(statut);
        return JSON.readTree(texte(reponse)).path("detail").asString();
    }

    /** Replaces by the API what was read in its present version. */
    public void remplacer(PersonneDEssai qui, String url, String corps) {
        String etiquette = "\"" + lire(url).path("version").asLong() + "\"";
        try {
            MvcResult reponse = mvc.perform(appel(qui, "PUT", url, corps).header("If-Match", etiquette))
                    .andReturn();
            assertThat(reponse.getResponse().getStatus())
                    .as(url + " " + texte(reponse))
                    .isEqualTo(200);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads from the API. */
    public JsonNode lire(String url) {
        return passe(Personnes.lecture(), "GET", url, "");
    }

    /** A convention by the API: agreed that much in euros each year. */
    public String convention(String programme, String commune, long euros, int... annees) {
        List<String> lignes = new ArrayList<>();
        for (int annee : annees) {
            lignes.add("{\"exercice\":%d,\"montantConventionne\":%d,\"montantVote\":null,\"source\":null}"
                    .formatted(annee, euros));
        }
        return passe(GESTIONNAIRE, "POST", "/api/politiques/conventions", """
                        {"programme":"%s","organisme":"Organisme d’essai","siren":null,"siret":"73282932000074","rna":null,
                         "commune":%s,"objet":"Convention d’essai","acte":"Acte 2023-1","signeeLe":"2023-07-03",
                         "debut":"2023-01-01","fin":"2027-12-31","annees":[%s]}""".formatted(
                                programme, commune == null ? "null" : "\"" + commune + "\"", String.join(",", lignes)))
                .path("reference")
                .asString();
    }

    /** A deposited call by the API. */
    public String appelDepose(String convention, int exercice, String nature, String dossier, String euros) {
        String reference = passe(GESTIONNAIRE, "POST", "/api/politiques/appels-de-fonds", """
                        {"convention":"%s","exercice":%d,"auTitreDe":null,"nature":"%s","dossier":%s,"montant":%s,
                         "objet":"Appel d’essai","justificatif":"Pièce reçue","beneficiaire":null,"commune":null}""".formatted(
                                convention, exercice, nature, dossier == null ? "null" : "\"" + dossier + "\"", euros))
                .path("reference")
                .asString();
        acte(GESTIONNAIRE, reference, "depot", "");
        return reference;
    }

    /** An act on a call that must pass. */
    public JsonNode acte(PersonneDEssai qui, String appel, String acte, String corps) {
        return passe(qui, "POST", "/api/politiques/appels-de-fonds/" + appel + "/" + acte, corps);
    }

    /** Commits, certifies and pays a deposited call, each by somebody else. */
    public void payer(String appel, String euros) {
        acte(CONTROLEUR, appel, "engagement", "");
        acte(CONTROLEUR, appel, "services-faits", "{\"montant\":%s,\"constat\":\"Conforme\"}".formatted(euros));
        acte(AUTRE_CONTROLEUR, appel, "paiements", "{\"montant\":%s}".formatted(euros));
    }

    /** Reads a page; its unbreakable spaces are given as spaces. */
    public String page(PersonneDEssai qui, String url) {
        try {
            MvcResult reponse = mvc.perform(get(url).with(qui)).andReturn();
            assertThat(reponse.getResponse().getStatus()).as(url).isEqualTo(200);
            return texte(reponse).replaceAll("[\u00a0\u202f]", " ");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads the page of an act, then sends its form with the version that it holds; gives where it leads.
     *
     * @param champs name then value, in turn
     */
    public String faire(PersonneDEssai qui, String page, String action, String... champs) {
        Matcher version = VERSION.matcher(page(qui, page));
        MvcResult reponse = envoyer(qui, action, version.find() ? version.group(1) : null, champs);
        assertThat(reponse.getResponse().getStatus())
                .as(action + " " + texte(reponse))
                .isEqualTo(302);
        return String.valueOf(reponse.getResponse().getRedirectedUrl());
    }

    /** Sends a form that must be refused; gives the page that says so. */
    public String echouer(PersonneDEssai qui, String action, String... champs) {
        MvcResult reponse = envoyer(qui, action, null, champs);
        assertThat(reponse.getResponse().getStatus()).as(action).isBetween(400, 499);
        return texte(reponse).replaceAll("[\u00a0\u202f]", " ");
    }

    private MvcResult envoyer(PersonneDEssai qui, String action, String version, String... champs) {
        MockHttpServletRequestBuilder envoi = request(HttpMethod.POST, action).with(qui);
        for (int i = 0; i < champs.length; i += 2) {
            envoi.param(champs[i], champs[i + 1]);
        }
        if (version != null) {
            envoi.param("version", version);
        }
        try {
            return mvc.perform(envoi).andReturn();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends requests at the same instant; gives their statuses. */
    public List<Integer> ensemble(MockHttpServletRequestBuilder... demandes) throws Exception {
        CyclicBarrier depart = new CyclicBarrier(demandes.length);
        ExecutorService fils = Executors.newFixedThreadPool(demandes.length);
        try {
            List<Callable<Integer>> envois = new ArrayList<>();
            for (MockHttpServletRequestBuilder demande : demandes) {
                envois.add(() -> {
                    depart.await();
                    return mvc.perform(demande).andReturn().getResponse().getStatus();
                });
            }
            List<Integer> statuts = new ArrayList<>();
            for (Future<Integer> envoi : fils.invokeAll(envois)) {
                statuts.add(envoi.get());
            }
            return statuts;
        } finally {
            fils.shutdown();
        }
    }

    private static String texte(MvcResult reponse) {
        return new String(reponse.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
