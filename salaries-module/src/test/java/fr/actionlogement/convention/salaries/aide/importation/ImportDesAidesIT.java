package fr.actionlogement.convention.salaries.aide.importation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@EssaiIntegre
class ImportDesAidesIT {

    private static final String ENTETE =
            "Produit;Partenaire;Référence partenaire;Nombre d’aides;Montant;Versé;Exercice;Date d’accord;Commune\r\n";

    private final PersonneDEssai gestionnaire = Personnes.gestionnaire("salaries");
    private final PersonneDEssai controleur = Personnes.controleur();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Test
    void un_fichier_s_applique_se_reimporte_sans_doublon_et_s_annule_au_centime() throws Exception {
        long engageAvant = engage();
        long comptees = comptees();
        String fichier = ENTETE
                + "Mobili-Jeune;Essai;E-1;1;1 100,00;Oui;2026;02/03/2026;59350\r\n"
                + "Garantie Visale;Essai;E-2;40;8 000,01;Non;2026;03/03/2026;\r\n"
                + "Mobili-Jeune;Essai;E-3;1;0;Oui;2026;02/03/2026;59350\r\n"
                + "Mobili-Jeune;Essai;E-4;1;100;Oui;2026;02/03/2099;59350\r\n"
                + "Inconnu;Essai;E-5;1;100;Oui;2026;02/03/2026;59350\r\n"
                + "Mobili-Jeune;Essai;E-1;1;1 100,00;Oui;2026;02/03/2026;59350\r\n";
        String simule = deposer("aides.csv", fichier);
        attendre(simule, "SIMULE");
        assertThat(JsonPath.<List<Integer>>read(lire(simule + "/fautes"), "$[*].ligne"))
                .containsExactlyInAnyOrder(4, 5, 6, 7);
        assertThat(JsonPath.<List<String>>read(lire(simule + "/fautes"), "$[*].code"))
                .contains("montant-nul", "date-future");

        faire(gestionnaire, simule + "/application", 403);
        faire(controleur, simule + "/application", 202);
        attendre(simule, "APPLIQUE");
        assertThat(engage() - engageAvant).isEqualTo(110_000 + 800_001);
        assertThat(comptees()).isEqualTo(comptees + 40);
        assertThat(sql.queryForList(
                        "select etat from salaries.aide where partenaire = 'Essai' order by id", String.class))
                .containsExactly("SOLDE", "ACCORDE");

        String encore = deposer("encore.csv", fichier + "\r\n");
        attendre(encore, "REJETE");
        assertThat(JsonPath.<List<String>>read(lire(encore + "/fautes"), "$[*].code"))
                .contains("deja-enregistree");

        faire(controleur, simule + "/annulation", 202);
        attendre(simule, "ANNULE");
        assertThat(engage()).isEqualTo(engageAvant);
        assertThat(comptees()).isEqualTo(comptees);
        assertThat(sql.queryForList("select detail from common.verifier()", String.class))
                .isEmpty();
    }

    private String deposer(String nom, String contenu) throws Exception {
        String reponse = mvc.perform(multipart("/api/imports")
                        .file(new MockMultipartFile(
                                "fichier", nom, "text/csv", contenu.getBytes(StandardCharsets.UTF_8)))
                        .param("type", "aides-salariees")
                        .with(gestionnaire))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(reponse, "$.id").toString();
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

    private void attendre(String lot, String etat) throws Exception {
        String lu = "";
        for (int essai = 0; essai < 100 && !etat.equals(lu); essai++) {
            LockSupport.parkNanos(100_000_000);
            lu = JsonPath.read(lire(lot), "$.etat");
        }
        assertThat(lu).isEqualTo(etat);
    }

    private long comptees() {
        Long nombre = sql.queryForObject(
                "select coalesce(sum(nombre), 0) from common.realisation where objectif_code = 'VISALE'", Long.class);
        return nombre == null ? 0 : nombre;
    }

    private long engage() {
        Long centimes = sql.queryForObject(
                "select sum(engage_centimes) from common.solde s join common.enveloppe e on e.id = s.enveloppe_id"
                        + " where e.code like 'SAL-%'",
                Long.class);
        return centimes == null ? 0 : centimes;
    }
}
