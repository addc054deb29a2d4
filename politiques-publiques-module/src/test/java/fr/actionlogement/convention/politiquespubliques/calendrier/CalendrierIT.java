package fr.actionlogement.convention.politiquespubliques.calendrier;

import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.politiquespubliques.Banc;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.math.BigDecimal;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

@EssaiIntegre
class CalendrierIT {

    @Autowired
    Banc banc;

    @Autowired
    MockMvc mvc;

    @Test
    void les_appels_de_l_annee_consomment_les_appels_prevus_dans_l_ordre_des_jours() throws Exception {
        BigDecimal attendu = somme("attendu");
        BigDecimal enCours = somme("enCours");
        BigDecimal paye = somme("paye");
        String convention = banc.convention("ANRU", null, 1_000, 2026);
        String url = "/api/politiques/conventions/" + convention;
        mvc.perform(MockMvcRequestBuilders.put(url + "/echeances")
                        .with(GESTIONNAIRE)
                        .header(
                                "If-Match",
                                "\"" + banc.lire(url).path("version").asLong() + "\"")
                        .contentType("application/json")
                        .content("""
                                {"echeances":[
                                  {"exercice":2026,"prevueLe":"2026-02-01","montant":400,"objet":"Premier","piece":"Pièce 1"},
                                  {"exercice":2026,"prevueLe":"2026-03-01","montant":600,"objet":"Second","piece":"Pièce 2"}]}"""))
                .andReturn();
        assertThat(attendus(convention)).isEqualTo(2);
        assertThat(somme("attendu").subtract(attendu)).isEqualByComparingTo("1000");
        assertThat(retard(convention)).contains("Premier", "Pièce 1", "Second");

        String appel = banc.appelDepose(convention, 2026, "CONTRIBUTION", null, "500");
        assertThat(attendus(convention)).isEqualTo(1);
        assertThat(somme("attendu").subtract(attendu)).isEqualByComparingTo("500");
        assertThat(somme("enCours").subtract(enCours)).isEqualByComparingTo("500");
        assertThat(retard(convention)).doesNotContain("Premier").contains("Second");
        banc.acte(CONTROLEUR, appel, "engagement", "");
        banc.acte(CONTROLEUR, appel, "services-faits", "{\"montant\":200,\"constat\":\"Conforme\"}");
        banc.acte(Banc.AUTRE_CONTROLEUR, appel, "paiements", "{\"montant\":200}");
        assertThat(somme("enCours").subtract(enCours)).isEqualByComparingTo("300");
        assertThat(somme("paye").subtract(paye)).isEqualByComparingTo("200");
        assertThat(banc.page(GESTIONNAIRE, "/politiques/calendrier")).contains("Pièce 2", "En retard");
        assertThat(banc.page(GESTIONNAIRE, "/politiques/retards")).contains("Compte rendu attendu", convention);
    }

    @Test
    void les_tables_s_emportent_en_fichiers() throws Exception {
        for (String table : new String[] {
            "tresorerie-des-politiques",
            "retards-des-politiques",
            "operations-des-politiques",
            "prets-des-politiques",
            "appels-de-fonds"
        }) {
            var reponse = mvc.perform(MockMvcRequestBuilders.get("/exports/" + table + ".csv")
                            .with(Personnes.lecture()))
                    .andReturn();
            assertThat(reponse.getResponse().getStatus()).as(table).isEqualTo(200);
        }
    }

    private long attendus(String convention) {
        return StreamSupport.stream(
                        banc.lire("/api/politiques/calendrier/appels").spliterator(), false)
                .filter(appel -> appel.path("convention").asString().equals(convention))
                .count();
    }

    private String retard(String convention) {
        StringBuilder libelles = new StringBuilder();
        for (JsonNode retard : banc.lire("/api/politiques/calendrier/retards")) {
            if (retard.path("dossier").asString().equals(convention)) {
                libelles.append(retard.path("libelle").asString()).append('\n');
            }
        }
        return libelles.toString();
    }

    private BigDecimal somme(String champ) {
        BigDecimal total = BigDecimal.ZERO;
        for (JsonNode mois : banc.lire("/api/politiques/calendrier/tresorerie")) {
            total = total.add(mois.path(champ).decimalValue());
        }
        return total;
    }
}
