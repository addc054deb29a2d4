package fr.actionlogement.convention.bailleurs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Enters landlords and operations for the tests, by the API. */
public final class Dossiers {

    public static final PersonneDEssai GESTIONNAIRE = Personnes.gestionnaire("bailleurs");
    public static final PersonneDEssai CONTROLEUR = Personnes.controleur();
    public static final PersonneDEssai AUTRE_CONTROLEUR = Personnes.autreControleur();
    public static final PersonneDEssai COMITE = Personnes.comite();
    public static final String SIREN = "732829320";

    private final MockMvc mvc;

    public Dossiers(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** Enters the landlord, unless it is there. */
    public void inscrireBailleur() throws Exception {
        mvc.perform(json(post("/api/bailleurs/bailleurs"), """
                {"siren":"732829320","nom":"Habitat des Trois Rivières","categorie":"ESH",
                 "groupeActionLogement":true,"departement":"59"}""").with(GESTIONNAIRE));
    }

    /** Enters a draft in Lille, loan and grant, and gives its reference. */
    public String brouillon() throws Exception {
        inscrireBailleur();
        return reference(mvc.perform(json(post("/api/bailleurs/operations"), saisie("59350", "BAI-PRODUCTION"))
                        .with(GESTIONNAIRE))
                .andExpect(status().isCreated()));
    }

    /** Brings a new operation to the committee. */
    public String enComite() throws Exception {
        String reference = brouillon();
        acte(reference, "deposer", GESTIONNAIRE).andExpect(status().isOk());
        acte(reference, "instruire", GESTIONNAIRE).andExpect(status().isOk());
        acte(reference, "presenter", GESTIONNAIRE).andExpect(status().isOk());
        return reference;
    }

    /** Brings a new operation to the start of works. */
    public String enTravaux() throws Exception {
        String reference = enComite();
        acte(reference, "accorder", COMITE).andExpect(status().isOk());
        acte(reference, "conventionner", GESTIONNAIRE).andExpect(status().isOk());
        acte(reference, "mettre-en-chantier", GESTIONNAIRE).andExpect(status().isOk());
        return reference;
    }

    /** Pays the first instalment of the loan of an operation by three persons; gives the reference of the payment. */
    public String payerLAvance(String operation) throws Exception {
        String echeancier = mvc.perform(get("/api/bailleurs/operations/" + operation + "/echeancier")
                        .with(GESTIONNAIRE))
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<Integer> ids = JsonPath.read(echeancier, "$[?(@.financeur=='AL_PRET' && @.rang==1)].id");
        String versement = reference(mvc.perform(json(
                        post("/api/bailleurs/operations/" + operation + "/versements"),
                        "{\"echeance\":" + ids.get(0) + ",\"justificatif\":\"OS n° 1\"}")
                .with(GESTIONNAIRE)));
        mvc.perform(json(post("/api/bailleurs/versements/" + versement + "/certifier"), "{}")
                        .with(CONTROLEUR))
                .andExpect(status().isOk());
        mvc.perform(json(post("/api/bailleurs/versements/" + versement + "/payer"), "{}")
                        .with(AUTRE_CONTROLEUR))
                .andExpect(status().isOk());
        return versement;
    }

    /** Puts a document in the file of an operation. */
    public ResultActions joindre(String reference, String type) throws Exception {
        return mvc.perform(multipart("/api/pieces/operations/" + reference)
                .file(new MockMultipartFile(
                        "fichier", type + ".pdf", "application/pdf", ("%PDF-1.4 " + reference + type).getBytes(UTF_8)))
                .param("type", type)
                .with(GESTIONNAIRE));
    }

    /** Does an act with a reason, today; closing waits for the final account, which is put in the file. */
    public ResultActions acte(String reference, String acte, PersonneDEssai qui) throws Exception {
        if (acte.equals("solder")) {
            joindre(reference, "DECOMPTE-DEFINITIF");
        }
        return mvc.perform(
                json(post("/api/bailleurs/operations/" + reference + "/" + acte), "{\"motif\":\"Motif de l’essai\"}")
                        .with(qui));
    }

    /** The body of an entry of 10 M€ with 1 M€ of loan and 250 000 € of grant. */
    public static String saisie(String commune, String ligne) {
        return """
                {"intitule":"Résidence des Tilleuls","bailleur":"732829320","commune":"%s","nature":"VEFA",
                 "ligne":"%s","cout":10000000.00,
                 "logements":[{"produit":"PLUS","nombre":30},{"produit":"PLAI","nombre":20}],
                 "plan":[{"financeur":"AL_PRET","montant":1000000},{"financeur":"AL_SUBVENTION","montant":250000},
                         {"financeur":"CDC","montant":7750000},{"financeur":"FONDS_PROPRES","montant":1000000}]}""".formatted(commune, ligne);
    }

    /** A JSON body and a fresh idempotency key. */
    public static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder requete, String corps) {
        return requete.contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content(corps);
    }

    /** The reference in an answer. */
    public static String reference(ResultActions reponse) throws Exception {
        return JsonPath.read(reponse.andReturn().getResponse().getContentAsString(), "$.reference");
    }
}
