package fr.actionlogement.convention.common.web.interne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.securite.Acces;
import fr.actionlogement.convention.common.securite.Niveau;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.Pagination;
import fr.actionlogement.convention.common.web.Refus;
import fr.actionlogement.convention.common.web.TexteSur;
import fr.actionlogement.essai.EssaiIntegre;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Every fragment on one page, as the axes use them; the page is left in {@code target} for whoever wants to see it. */
@EssaiIntegre
@AutoConfigureMockMvc(addFilters = false)
@Import(VitrineIT.VitrineController.class)
class VitrineIT {

    @Autowired
    MockMvc mvc;

    @Test
    void tous_les_fragments_se_montrent_sans_rien_d_inline() throws Exception {
        String page = montrer(get("/essai-vitrine"), 200, "vitrine");
        assertThat(page)
                .contains(
                        "<title>Vitrine – Convention", "Engager 1\u202f250\u202f000,00\u00a0€", "value=\"2025-06-01\"")
                .contains("1er\u00a0juin 2025", "1\u00a0dossier,", "12\u202f345\u00a0dossiers", "montant-negatif")
                .doesNotContain(" style=", "onclick", "th:", "Votre saisie est à corriger");
    }

    @Test
    void une_saisie_fautive_garde_ses_valeurs_et_dit_ses_fautes() throws Exception {
        String page = montrer(
                post("/essai-vitrine").param("montant", "1.234").param("motif", "m".repeat(30)), 400, "vitrine-400");
        assertThat(page)
                .contains("<title>Erreur : Vitrine", "Votre saisie est à corriger", "value=\"1.234\"", "m".repeat(30))
                .contains("href=\"#montant\"", "aria-describedby=\"montant-indication montant-erreur\"")
                .doesNotContain("Failed to convert", "NumberFormat", "java.");
    }

    @Test
    void une_regle_rompue_et_un_refus_ont_leur_statut() throws Exception {
        String regle = montrer(
                post("/essai-vitrine").param("montant", "12,50").param("motif", "m".repeat(30)), 422, "vitrine-422");
        assertThat(regle).contains("value=\"12,50\"", "20 caractères au plus");
        String refus = montrer(
                post("/essai-vitrine").param("montant", "12,50").param("jour", "2025-06-01"), 409, "vitrine-409");
        assertThat(refus).contains("Il manque 1,00 €.", "value=\"2025-06-01\"");
    }

    @Test
    void la_page_sans_controleur_a_son_cadre() throws Exception {
        assertThat(montrer(get("/accessibilite"), 200, "accessibilite"))
                .contains("Déclaration d’accessibilité", "Aller au contenu");
    }

    private String montrer(RequestBuilder demande, int statut, String nom) throws Exception {
        MockHttpServletResponse reponse = mvc.perform(demande).andReturn().getResponse();
        String page = reponse.getContentAsString();
        garder(nom, page);
        assertThat(reponse.getStatus()).as(page).isEqualTo(statut);
        return page;
    }

    private static void garder(String nom, String page) throws IOException {
        Files.createDirectories(Path.of("target/pages"));
        Files.writeString(Path.of("target/pages", nom + ".html"), page);
    }

    record Formulaire(
            @NotNull @Nullable Montant montant,
            @Nullable LocalDate jour,
            @TexteSur(max = 20) @Nullable String motif,
            @Nullable String zone,
            @Nullable Boolean certifie) {}

    record Evenement(
            Instant quand,
            String auteur,
            String acte,
            String detail,
            Map<String, String> avant,
            Map<String, String> apres) {}

    @Controller
    @Acces(Niveau.PUBLIC)
    static class VitrineController {

        @GetMapping("/essai-vitrine")
        String montrer(Model modele) {
            modele.addAttribute(
                    "formulaire",
                    new Formulaire(Montant.deEuros(12), LocalDate.of(2025, 6, 1), "Premier", "A", Boolean.TRUE));
            return page(modele);
        }

        @PostMapping("/essai-vitrine")
        String recevoir(
                @Valid @ModelAttribute("formulaire") Formulaire formulaire, BindingResult erreurs, Model modele) {
            if (!erreurs.hasErrors()) {
                Refus refus = new ConflitDEtat("disponible-insuffisant", "Il manque 1,00 €.");
                refus.reporterDans(erreurs);
            }
            return page(modele);
        }

        private static String page(Model modele) {
            modele.addAttribute("montant", Montant.deEuros(1_250_000));
            modele.addAttribute("jour", LocalDate.of(2025, 6, 1));
            modele.addAttribute("zones", Map.of("A", "Zone A", "B1", "Zone B1"));
            modele.addAttribute("lien", new Lien("Nouvelle opération", "/bailleurs/operations/nouvelle"));
            modele.addAttribute("pagination", new Pagination(null, "/essai-vitrine?apres=50", "50 dossiers sur 4 000"));
            modele.addAttribute(
                    "evenements",
                    List.of(new Evenement(
                            Instant.parse("2025-06-01T12:05:00Z"),
                            "Claire Martin",
                            "Engagement",
                            "Premier engagement",
                            Map.of("État", "Instruit"),
                            Map.of("État", "Accordé"))));
            return "essai/vitrine";
        }
    }
}
