package fr.actionlogement.convention.common.web.interne;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.essai.EssaiIntegre;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@EssaiIntegre
@AutoConfigureMockMvc(addFilters = false)
@Import(EntreesStrictesIT.EssaiController.class)
class EntreesStrictesIT {

    private static final String CORPS =
            "{\"texte\":\"Résidence\",\"entier\":3,\"jour\":\"2025-06-01\",\"semaine\":\"MONDAY\",\"vrai\":true,\"lignes\":[]}";

    @Autowired
    MockMvc mvc;

    @Test
    void un_corps_juste_est_accepte() throws Exception {
        mvc.perform(post("/api/essai").contentType(MediaType.APPLICATION_JSON).content(CORPS))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "entier":3             | "entier":3,"inconnu":1        | 400 | champ-inconnu    | inconnu
        "entier":3             | "entier":3,"entier":4         | 400 | champ-en-double  |
        "entier":3             | "entier":1.9                  | 400 | type-inattendu   | entier
        "entier":3             | "entier":"3"                  | 400 | type-inattendu   | entier
        "entier":3             | "entier":null                 | 400 | type-inattendu   | entier
        "entier":3             | "entier":99999999999          | 400 |                  |
        "entier":3             | "entier":1e999999999          | 400 |                  |
        "texte":"Résidence"    | "texte":12                    | 400 | type-inattendu   | texte
        "texte":"Résidence"    | "texte":true                  | 400 | type-inattendu   | texte
        "texte":"Résidence"    | "texte":"a\\u0000b"           | 400 | caractere-refuse | texte
        "texte":"Résidence"    | "texte":"a\\ud800b"           | 400 |                  |
        "texte":"Résidence"    | "texte":"2 55 08 14 168 025 38" | 422 | nir-refuse     | texte
        "texte":"Résidence"    | "texte":"   "                 | 422 | saisie-invalide  | texte
        "texte":"Résidence"    | "texte":"abcdefghijklmnopqrstu" | 422 | saisie-invalide | texte
        "jour":"2025-06-01"    | "jour":20250601               | 400 | type-inattendu   | jour
        "jour":"2025-06-01"    | "jour":[2025,6,1]             | 400 | type-inattendu   | jour
        "jour":"2025-06-01"    | "jour":"2025-06-01T00:00:00Z" | 400 | type-inattendu   | jour
        "jour":"2025-06-01"    | "jour":"2025-02-30"           | 400 | type-inattendu   | jour
        "jour":"2025-06-01"    | "jour":"+999999999-01-01"     | 400 | type-inattendu   | jour
        "semaine":"MONDAY"     | "semaine":0                   | 400 | type-inattendu   | semaine
        "semaine":"MONDAY"     | "semaine":"LUNDI"             | 400 | type-inattendu   | semaine
        "semaine":"MONDAY"     | "semaine":""                  | 400 | type-inattendu   | semaine
        "vrai":true            | "vrai":1                      | 400 | type-inattendu   | vrai
        "vrai":true            | "vrai":"true"                 | 400 | type-inattendu   | vrai
        "lignes":[]            | "lignes":{}                   | 400 | type-inattendu   | lignes
        "lignes":[]            | "lignes":[{"nom":"a"},{"nom":5}] | 400 | type-inattendu | lignes[1].nom
        "lignes":[]            | "lignes":[],"montant":10.005  | 400 |                  |
        "lignes":[]            | "lignes":[],"montant":1e999999999 | 400 |              |
        "lignes":[]            | "lignes":[]}{                 | 400 |                  |
        "lignes":[]            | "lignes":[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]] | 400 |  |
        """)
    void ce_qui_n_est_pas_exact_est_refuse(
            String juste, String faux, int statut, @Nullable String code, @Nullable String champ) throws Exception {
        var reponse = mvc.perform(post("/api/essai")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(CORPS.replace(juste, faux)))
                .andExpect(status().is(statut))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.status").value(statut))
                .andExpect(jsonPath("$.instance").value("/api/essai"))
                .andExpect(jsonPath("$.detail").isNotEmpty());
        if (code != null) {
            reponse.andExpect(jsonPath("$.type").value("urn:convention:probleme:" + code));
        }
        if (champ != null) {
            reponse.andExpect(jsonPath("$.erreurs[0].champ").value(champ));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nombre=1&taille=2, 400, parametre-inconnu",
        "nombre=1&nombre=2, 400, parametre-en-double",
        "nombre=abc, 400, parametre-illisible",
        "jour=2025-06-01, 400, parametre-manquant",
        "nombre=1&jour=demain, 400, parametre-illisible",
        "nombre=1&texte=1850575123456, 422, nir-refuse",
        "nombre=1&texte=a%00b, 400, caractere-refuse"
    })
    void un_parametre_que_la_route_ne_lit_pas_est_refuse(String question, int statut, String code) throws Exception {
        mvc.perform(get(URI.create("/api/essai?" + question)))
                .andExpect(status().is(statut))
                .andExpect(jsonPath("$.erreurs[0].code").value(code));
    }

    @ParameterizedTest
    @CsvSource({
        "refus, 409, urn:convention:probleme:disponible-insuffisant",
        "doublon, 409, urn:convention:probleme:doublon",
        "debordement, 422, urn:convention:probleme:nombre-trop-grand",
        "coupure, 503, urn:convention:probleme:http-503",
        "imprevu, 500, urn:convention:probleme:http-500"
    })
    void toute_exception_devient_un_probleme_sans_detail_interne(String cas, int statut, String type) throws Exception {
        mvc.perform(get("/api/essai/lancer/" + cas))
                .andExpect(status().is(statut))
                .andExpect(jsonPath("$.type").value(type))
                .andExpect(jsonPath("$.erreurs").isArray());
    }

    @Test
    void une_coupure_dit_quand_revenir() throws Exception {
        mvc.perform(get("/api/essai/lancer/coupure")).andExpect(header().string("Retry-After", "2"));
    }

    @Test
    void methode_et_formats_ont_leur_statut() throws Exception {
        mvc.perform(post("/api/essai/lancer/refus"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET"));
        mvc.perform(post("/api/essai").contentType(MediaType.TEXT_PLAIN).content("a"))
                .andExpect(status().isUnsupportedMediaType());
        mvc.perform(get("/api/essai?nombre=1").accept(MediaType.IMAGE_PNG)).andExpect(status().isNotAcceptable());
        mvc.perform(get("/api/essai/nulle-part")).andExpect(status().isNotFound());
        mvc.perform(post("/api/essai").contentType(MediaType.APPLICATION_JSON)).andExpect(status().isBadRequest());
    }

    @Test
    void une_page_inconnue_est_en_francais() throws Exception {
        mvc.perform(get("/nulle-part").accept(MediaType.TEXT_HTML))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Page ou objet introuvable")))
                .andExpect(content().string(containsString("<html lang=\"fr\"")));
    }

    record Demande(
            @NotBlank @TexteSur(max = 20) String texte,
            int entier,
            @NotNull LocalDate jour,
            DayOfWeek semaine,
            boolean vrai,
            @Nullable Montant montant,
            @Valid List<Ligne> lignes) {}

    record Ligne(@TexteSur(max = 20) String nom) {}

    @RestController
    @RequestMapping("/api/essai")
    @Acces(Niveau.PUBLIC)
    static class EssaiController {

        @PostMapping
        Demande recevoir(@Valid @RequestBody Demande demande) {
            return demande;
        }

        @GetMapping
        List<String> lire(
                @RequestParam int nombre,
                @RequestParam(required = false) @Nullable LocalDate jour,
                @RequestParam(required = false) @Nullable String texte) {
            return List.of(String.valueOf(nombre), String.valueOf(jour), String.valueOf(texte));
        }

        @GetMapping("/lancer/{cas}")
        void lancer(@PathVariable String cas) {
            switch (cas) {
                case "refus":
                    throw new ConflitDEtat("disponible-insuffisant", "Il manque 1 250,00 €.");
                case "doublon":
                    throw new DataIntegrityViolationException("interne", new SQLException("clé", "23505"));
                case "debordement":
                    throw new DataIntegrityViolationException("interne", new SQLException("trop", "22003"));
                case "coupure":
                    throw new DataAccessResourceFailureException("interne", new SQLException("plus là", "08006"));
                default:
                    throw new IllegalStateException("détail interne");
            }
        }
    }
}
