package fr.actionlogement.convention.salaries.visale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.actionlogement.essai.PersonneDEssai;
import fr.actionlogement.essai.Personnes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Visas, contracts, claims and receipts, asked for by the API. */
abstract class GarantieDEssai {

    static final PersonneDEssai GESTIONNAIRE = Personnes.gestionnaire("salaries");
    static final PersonneDEssai AUTRE = Personnes.autreGestionnaire("salaries");
    static final PersonneDEssai CONTROLEUR = Personnes.controleur();
    static final String ICI = "/api/salaries/visale/";
    private static final AtomicInteger RANG = new AtomicInteger();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock horloge;

    String indemnise(int loyer) throws Exception {
        String contrat = contratSigne(loyer, 24);
        declarer(contrat, mois(2, loyer, 0)).andExpect(status().isCreated());
        String reference = sinistre(contrat);
        faire("sinistres/" + reference + "/instruction", "", GESTIONNAIRE).andExpect(status().isOk());
        faire("sinistres/" + reference + "/quittance", "{\"exercice\":null}", AUTRE)
                .andExpect(status().isOk());
        faire("sinistres/" + reference + "/validation", jour(aujourdhui()), GESTIONNAIRE)
                .andExpect(status().isOk());
        faire("sinistres/" + reference + "/indemnisation", "{\"exercice\":null}", CONTROLEUR)
                .andExpect(status().isOk());
        return reference;
    }

    String sinistre(String contrat) throws Exception {
        String liste = mvc.perform(
                        get(ICI + "contrats/" + contrat + "/sinistres").with(Personnes.lecture()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.<List<String>>read(liste, "$[*].reference").stream()
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    String contratSigne(int loyer, int anciennete) throws Exception {
        return contratSigne("PRIVE", loyer, anciennete);
    }

    /** A contract whose lease started that many months ago. */
    String contratSigne(String parc, int loyer, int anciennete) throws Exception {
        String visa = visa("SALARIE", "I", "4000");
        faire("visas/" + visa + "/certification", jour(aujourdhui().plusDays(60)), GESTIONNAIRE)
                .andExpect(status().isOk());
        String contrat = JsonPath.read(
                proposer(
                                visa,
                                String.valueOf(loyer),
                                parc,
                                aujourdhui().minusMonths(anciennete).withDayOfMonth(1))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.reference");
        faire("contrats/" + contrat + "/acceptation", "", GESTIONNAIRE).andExpect(status().isOk());
        faire("contrats/" + contrat + "/signature", jour(aujourdhui()), GESTIONNAIRE)
                .andExpect(jsonPath("$.etat").value("ACTIF"));
        return contrat;
    }

    String visa(String profil, String zone, String ressources) throws Exception {
        String corps = """
                {"identite":{"nom":"Essai%d","prenom":"Visale","naissance":"1998-05-02","courriel":null},
                 "demande":{"profil":"%s","zone":"%s","ressources":%s}}""".formatted(RANG.incrementAndGet(), profil, zone, ressources);
        return JsonPath.read(
                faire("visas", corps, GESTIONNAIRE)
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.reference");
    }

    ResultActions proposer(String visa, String loyer, String parc, LocalDate debut) throws Exception {
        return faire(
                "contrats",
                "{\"visa\":\"%s\",\"bailleur\":\"BAIL-0001\",\"parc\":\"%s\",\"commune\":\"59350\",\"loyer\":%s,\"debut\":\"%s\",\"finDeBail\":null}"
                        .formatted(visa, parc, loyer, debut),
                GESTIONNAIRE);
    }

    ResultActions declarer(String contrat, String corps) throws Exception {
        return faire("contrats/" + contrat + "/sinistres", corps, GESTIONNAIRE);
    }

    ResultActions encaisser(String reference, String somme) throws Exception {
        return faire(
                "creances/" + reference + "/encaissement",
                "{\"montant\":%s,\"date\":\"%s\"}".formatted(somme, aujourdhui()),
                GESTIONNAIRE);
    }

    String mois(int combien, int du, int recu) {
        return corps(combien, du, recu, aujourdhui());
    }

    String corps(int combien, int du, int recu, LocalDate constitue) {
        String lignes = IntStream.range(1, combien + 1)
                .mapToObj(i -> "{\"mois\":\"%s\",\"du\":%d,\"recu\":%d}"
                        .formatted(aujourdhui().withDayOfMonth(1).minusMonths(i), du, recu))
                .collect(Collectors.joining(","));
        return "{\"nature\":\"IMPAYE\",\"constitueLe\":\"%s\",\"declareLe\":null,\"mois\":[%s],\"degradations\":null,\"depot\":null}"
                .formatted(constitue, lignes);
    }

    static String jour(LocalDate date) {
        return "{\"date\":\"" + date + "\"}";
    }

    static String motif(String texte) {
        return "{\"motif\":\"" + texte + "\"}";
    }

    void refuse(String contrainte, String ordre, String contrat) {
        Long cle =
                sql.queryForObject("select id from salaries.visale_contrat where reference = ?", Long.class, contrat);
        assertThatThrownBy(() -> sql.update(ordre, cle))
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(refus -> assertThat(String.valueOf(((org.postgresql.util.PSQLException) refus.getCause())
                                .getServerErrorMessage()
                                .getConstraint()))
                        .isEqualTo(contrainte));
    }

    ResultActions faire(String chemin, String corps, PersonneDEssai qui) throws Exception {
        return mvc.perform(post(ICI + chemin)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content(corps)
                .with(qui));
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    long solde(String colonne) {
        return sql.queryForObject(
                "select s." + colonne
                        + " from common.solde s join common.enveloppe e on e.id = s.enveloppe_id where e.code = 'SAL-LOCATION'",
                Long.class);
    }
}
