package fr.actionlogement.convention.salaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Deposits files, applies and undoes lots, as users do, and waits for the engine. */
public final class LotsDEssai {

    private final MockMvc mvc;
    private final PersonneDEssai gestionnaire = Personnes.gestionnaire("salaries");
    private final PersonneDEssai controleur = Personnes.controleur();

    public LotsDEssai(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** Deposits a file of a type; gives the key of its lot, simulated. */
    public String simuler(String type, String contenu) throws Exception {
        String reponse = mvc.perform(multipart("/api/imports")
                        .file(new MockMultipartFile(
                                "fichier", type + ".csv", "text/csv", contenu.getBytes(StandardCharsets.UTF_8)))
                        .param("type", type)
                        .with(gestionnaire))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String lot = JsonPath.read(reponse, "$.id").toString();
        attendre(lot, "SIMULE", 0);
        return lot;
    }

    /** Applies a lot, after who deposited it was refused to. */
    public void appliquer(String lot) throws Exception {
        faire(gestionnaire, lot + "/application", 403);
        faire(controleur, lot + "/application", 202);
        attendre(lot, "APPLIQUE", 0);
    }

    /** Undoes a lot as far as its rows allow. */
    public void annuler(String lot, String etat, int annulees) throws Exception {
        faire(controleur, lot + "/annulation", 202);
        attendre(lot, etat, annulees);
    }

    /** Codes of the faults of a lot. */
    public List<String> fautes(String lot) throws Exception {
        return JsonPath.read(lire(lot + "/fautes"), "$[*].code");
    }

    private void faire(PersonneDEssai qui, String acte, int statut) throws Exception {
        mvc.perform(post("/api/imports/" + acte)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .with(qui))
                .andExpect(status().is(statut));
    }

    private String lire(String adresse) throws Exception {
        return mvc.perform(get("/api/imports/" + adresse).with(controleur))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private void attendre(String lot, String etat, int annulees) throws Exception {
        String lu = "";
        for (int essai = 0; essai < 100 && !(etat + annulees).equals(lu); essai++) {
            LockSupport.parkNanos(100_000_000);
            String vu = lire(lot);
            lu = JsonPath.<String>read(vu, "$.etat") + JsonPath.<Integer>read(vu, "$.annulees");
        }
        assertThat(lu).isEqualTo(etat + annulees);
    }
}
