package fr.actionlogement.convention.salaries.visale.importation;

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
class ImportsDeVisaleIT {

    private static final String CONTRATS =
            "Partenaire;Référence contrat;Parc;Commune;Loyer garanti;Effet du bail;Fin du bail;Signature du bail\r\n";
    private static final String SINISTRES =
            "Partenaire;Référence sinistre;Référence contrat;Nature;Premier mois;Mois impayés;"
                    + "Indemnité;Recouvré;Indemnisé le;Exercice\r\n";

    private final PersonneDEssai gestionnaire = Personnes.gestionnaire("salaries");
    private final PersonneDEssai controleur = Personnes.controleur();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Test
    void contrats_puis_sinistres_s_importent_dans_les_plafonds_et_s_annulent_au_centime() throws Exception {
        long engage = solde("engage_centimes");
        long comptees = comptees();
        String contrats = deposer(
                "visale-contrats",
                CONTRATS
                        + "ImpV;C-1;Privé;59350;600,00;01/03/2024;;20/02/2024\r\n"
                        + "ImpV;C-2;Social;59350;500,00;01/03/2024;;20/02/2024\r\n"
                        + "ImpV;C-3;Privé;59350;500,00;01/02/2026;;20/01/2026\r\n"
                        + "ImpV;C-4;Privé;59999;500,00;01/02/2026;;20/01/2026\r\n"
                        + "ImpV;C-5;Privé;59350;0;01/02/2026;;20/01/2026\r\n"
                        + "ImpV;C-6;Privé;59350;500;01/02/2015;;20/01/2015\r\n"
                        + "ImpV;C-1;Privé;59350;600,00;01/03/2024;;20/02/2024\r\n");
        attendre(contrats, "SIMULE");
        assertThat(JsonPath.<List<String>>read(lire(contrats + "/fautes"), "$[*].code"))
                .contains("commune-inconnue", "montant-nul", "date-hors-bornes");
        faire(gestionnaire, contrats + "/application", 403);
        faire(controleur, contrats + "/application", 202);
        attendre(contrats, "APPLIQUE");
        assertThat(comptees()).isEqualTo(comptees + 3);
        assertThat(solde("engage_centimes"))
                .as("la valeur faciale n’engage rien")
                .isEqualTo(engage);
        assertThat(sql.queryForList(
                        "select regime || ' ' || mois_max || ' ' || degradations_max_centimes || ' ' || fin"
                                + " from salaries.visale_contrat where partenaire = 'ImpV' order by reference_partenaire",
                        String.class))
                .containsExactly("2021 36 120000 9999-12-31", "2021 9 0 9999-12-31", "2026 36 100000 2029-01-31");

        String sinistres = deposer(
                "visale-sinistres",
                SINISTRES
                        + "ImpV;S-1;C-1;Impayé;01/06/2024;3;1 700,00;500,00;15/01/2026;2026\r\n"
                        + "ImpV;S-2;C-1;Impayé;01/07/2024;1;100,00;;15/01/2026;2026\r\n"
                        + "ImpV;S-3;C-2;Impayé;01/06/2024;10;1 000,00;;15/01/2026;2026\r\n"
                        + "ImpV;S-4;C-2;Dégradation;;;100,00;;15/01/2026;2026\r\n"
                        + "ImpV;S-5;C-1;Dégradation;;;1 200,00;;15/01/2026;2026\r\n"
                        + "ImpV;S-6;C-1;Impayé;01/01/2025;1;600,01;;15/01/2026;2026\r\n"
                        + "ImpV;S-7;C-9;Impayé;01/01/2025;1;10;;15/01/2026;2026\r\n"
                        + "ImpV;S-8;C-1;Impayé;01/01/2023;1;10;;15/01/2026;2026\r\n"
                        + "ImpV;S-9;C-1;Impayé;01/02/2025;1;600;700;15/01/2026;2026\r\n");
        attendre(sinistres, "SIMULE");
        assertThat(JsonPath.<List<String>>read(lire(sinistres + "/fautes"), "$[*].code"))
                .containsExactlyInAnyOrder(
                        "mois-deja-declare",
                        "mois-epuises",
                        "degradations-epuisees",
                        "indemnite-au-dessus-du-loyer",
                        "contrat-inconnu",
                        "mois-hors-couverture",
                        "montant-hors-bornes");
        long verse = solde("verse_centimes");
        long rembourse = solde("rembourse_centimes");
        faire(controleur, sinistres + "/application", 202);
        attendre(sinistres, "APPLIQUE");
        assertThat(solde("verse_centimes")).isEqualTo(verse + 290_000);
        assertThat(solde("rembourse_centimes")).isEqualTo(rembourse + 50_000);
        assertThat(sql.queryForList(
                        "select m.indemnite_centimes from salaries.visale_mois m join salaries.visale_contrat c"
                                + " on c.id = m.contrat_id where c.partenaire = 'ImpV' order by m.mois",
                        Long.class))
                .containsExactly(56_667L, 56_667L, 56_666L);

        faire(controleur, sinistres + "/annulation", 202);
        attendre(sinistres, "APPLIQUE", 1);
        assertThat(solde("verse_centimes")).as("S-1, recouvré en partie, reste").isEqualTo(verse + 170_000);
        faire(controleur, contrats + "/annulation", 202);
        attendre(contrats, "APPLIQUE", 2);
        assertThat(comptees()).as("C-1, sinistré, reste").isEqualTo(comptees + 1);
        assertThat(sql.queryForList("select detail from common.verifier()", String.class))
                .isEmpty();
    }

    private String deposer(String type, String contenu) throws Exception {
        String reponse = mvc.perform(multipart("/api/imports")
                        .file(new MockMultipartFile(
                                "fichier", type + ".csv", "text/csv", contenu.getBytes(StandardCharsets.UTF_8)))
                        .param("type", type)
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
        attendre(lot, etat, 0);
    }

    /** A lot of which a row cannot be undone stays applied, with the number of rows that were. */
    private void attendre(String lot, String etat, int annulees) throws Exception {
        String lu = "";
        for (int essai = 0; essai < 100 && !(etat + annulees).equals(lu); essai++) {
            LockSupport.parkNanos(100_000_000);
            String vu = lire(lot);
            lu = JsonPath.<String>read(vu, "$.etat") + JsonPath.<Integer>read(vu, "$.annulees");
        }
        assertThat(lu).isEqualTo(etat + annulees);
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
