package fr.actionlogement.convention.salaries.demande;

import static fr.actionlogement.convention.salaries.demande.DossierDEssai.CONTROLEUR;
import static fr.actionlogement.convention.salaries.demande.DossierDEssai.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.piece.Pieces;
import fr.actionlogement.convention.common.remarque.interne.Remarques;
import fr.actionlogement.convention.salaries.conservation.Effacements;
import fr.actionlogement.convention.salaries.conservation.VidageDEssai;
import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PersonneDEssai;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Whatever an operator typed or joined on the files of a person is forgotten with her; sums, states and books are not. */
@EssaiIntegre
class OubliDesDemandesIT {

    private static final int PERSONNES = 100;
    private static final int DONT_PAYEES = 5;

    @Autowired
    DossierDEssai dossier;

    @Autowired
    Demandes demandes;

    @Autowired
    Effacements effacements;

    @Autowired
    Pieces pieces;

    @Autowired
    Remarques remarques;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Value("${spring.datasource.url}")
    String url;

    @Test
    void les_textes_saisis_et_les_pieces_partent_avec_la_personne() throws Exception {
        List<String> references = new ArrayList<>();
        List<String> traces = new ArrayList<>();
        for (int rang = 0; rang < PERSONNES; rang++) {
            Identite qui = new Identite(
                    "Wrexolin" + rang + "z",
                    "Ubaldine" + rang + "z",
                    LocalDate.of(1932, 6, 8),
                    "wx" + rang + "z@trace.example");
            traces.addAll(List.of(qui.nom(), qui.prenom(), String.valueOf(qui.courriel()), "1932-06-08"));
            references.add(rang < DONT_PAYEES ? payee(qui) : refusee(qui));
        }
        List<UUID> personnes =
                sql.queryForList("select personne_id from salaries.aide where reference = any (?)", UUID.class, (Object)
                        references.toArray(String[]::new));
        String livre = livre();
        VidageDEssai avant = VidageDEssai.de(url);
        assertThat(traces.stream().filter(t -> t.startsWith("Wrex")))
                .as("les noms ont bien été saisis")
                .allMatch(avant::contient);

        String effacement = GESTIONNAIRE.obtenir(
                () -> effacements.demander(personnes, "Courrier de Wrexolin0z").reference());
        assertThat(CONTROLEUR.obtenir(() -> effacements.appliquer(effacement).effacees()))
                .isEqualTo(PERSONNES);

        assertThat(VidageDEssai.de(url).parmi(traces)).isEmpty();
        assertThat(livre()).as("le livre").isEqualTo(livre);
        assertThat(sql.queryForList("select detail from common.verifier()", String.class))
                .isEmpty();
        for (String reference : List.of(references.get(0), references.get(PERSONNES - 1))) {
            mvc.perform(get("/salaries/demandes/" + reference).with(GESTIONNAIRE))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(reference)));
        }
    }

    /** Granted through the API under a key, paid on a receipt, settled: the name is in every text that the path asks for. */
    private String payee(Identite qui) throws Exception {
        String reference = dossier.instruite(qui, DossierDEssai.difficulte("ALLEGEMENT", "150", "1"));
        annoter(reference, qui);
        String accord = "/api/salaries/demandes/" + reference + "/accord";
        String corps = "{\"commission\":\"%s\",\"motif\":\"Chômage de %s\"}".formatted(LocalDate.now(), qui.nom());
        String reponse = mvc.perform(post(accord)
                        .with(CONTROLEUR)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(JsonPath.<String>read(reponse, "$.motif")).contains(qui.nom());
        dossier.verser(reference, Montant.deEuros(150), "Quittance de " + qui.nom(), 1);
        return reference;
    }

    private String refusee(Identite qui) {
        String reference = dossier.instruite(
                qui,
                DossierDEssai.travaux("4000", 48, "90000")
                        .replace("'objet':''", "'objet':'Toit de " + qui.nom() + ", " + qui.courriel() + "'"));
        annoter(reference, qui);
        GESTIONNAIRE.faire(() -> demandes.demanderComplement(reference, null, "Avis de " + qui.prenom()));
        GESTIONNAIRE.faire(() -> demandes.deposer(reference, null));
        GESTIONNAIRE.faire(() -> demandes.instruire(reference, null));
        CONTROLEUR.faire(() -> demandes.refuser(reference, null, "Ressources de " + qui.nom()));
        return reference;
    }

    /** A remark with its reply, a document kept and another one withdrawn, all of which name the person. */
    private void annoter(String reference, Identite qui) {
        long remarque = CONTROLEUR.obtenir(() -> remarques
                .remarquer("demandes", reference, "montant", "Née le 1932-06-08 : " + qui.nom())
                .id());
        GESTIONNAIRE.faire(() -> remarques.resoudre("demandes", reference, remarque, "Vu avec " + qui.courriel()));
        joindre(GESTIONNAIRE, reference, "identite-" + qui.nom() + ".pdf", qui.prenom());
        long retiree = joindre(GESTIONNAIRE, reference, "erreur.pdf", qui.nom());
        GESTIONNAIRE.faire(() -> pieces.retirer("demandes", reference, retiree, "Pièce de " + qui.prenom()));
    }

    private long joindre(PersonneDEssai auteur, String reference, String nom, String texte) {
        byte[] octets = ("%PDF-1.4\n% " + texte + "\n%%EOF").getBytes(StandardCharsets.UTF_8);
        return auteur.obtenir(
                () -> pieces.joindre("demandes", reference, Pieces.AUTRE, nom, new ByteArrayResource(octets))
                        .id());
    }

    private String livre() {
        return sql.queryForObject(
                "select encode(sha256(convert_to(string_agg(e::text, '|' order by e::text), 'UTF8')), 'hex') from common.ecriture e",
                String.class);
    }
}
