package fr.actionlogement.convention.bailleurs.production;

import static fr.actionlogement.convention.bailleurs.Dossiers.COMITE;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static fr.actionlogement.convention.bailleurs.Dossiers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.actionlogement.convention.bailleurs.Dossiers;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Three series that follow the life of an operation, and the published figures beside. */
@EssaiIntegre
class ProductionsIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Productions productions;

    @Test
    void chaque_serie_suit_son_acte_et_l_abandon_retire_des_trois() throws Exception {
        long[] depart = series();
        Dossiers dossiers = new Dossiers(mvc);
        String op = dossiers.enComite();
        assertThat(series()).isEqualTo(depart);
        dossiers.acte(op, "accorder", COMITE).andExpect(status().isOk());
        assertThat(ecart(depart)).containsExactly(50, 0, 0);
        dossiers.acte(op, "conventionner", GESTIONNAIRE).andExpect(status().isOk());
        dossiers.acte(op, "mettre-en-chantier", GESTIONNAIRE).andExpect(status().isOk());
        assertThat(ecart(depart)).containsExactly(50, 50, 0);
        dossiers.acte(op, "achever", GESTIONNAIRE).andExpect(status().isOk());
        assertThat(ecart(depart)).containsExactly(50, 50, 50);

        String abandonnee = dossiers.enTravaux();
        assertThat(ecart(depart)).containsExactly(100, 100, 50);
        dossiers.acte(abandonnee, "abandonner", GESTIONNAIRE).andExpect(status().isOk());
        assertThat(ecart(depart)).containsExactly(50, 50, 50);
    }

    @Test
    void un_programme_de_fonciere_logement_compte_sauf_s_il_est_aussi_une_operation() throws Exception {
        long[] depart = series();
        String op = new Dossiers(mvc).enTravaux();
        programme("null");
        assertThat(ecart(depart)).containsExactly(90, 90, 40);
        programme("\"" + op + "\"");
        assertThat(ecart(depart)).containsExactly(90, 90, 40);
    }

    @Test
    void la_mesure_par_defaut_est_celle_de_l_objectif_a_toute_date() {
        for (LocalDate jour : new LocalDate[] {LocalDate.now(), LocalDate.of(2025, 6, 30), LocalDate.of(2022, 1, 1)}) {
            for (ObjectifSuivi suivi : productions.suivre(jour)) {
                assertThat(suivi.misesEnChantier())
                        .as(suivi.objectif().code() + " au " + jour)
                        .isEqualTo(suivi.objectif().realise());
            }
        }
    }

    @Test
    void les_chiffres_publies_sont_a_cote_jamais_dans_les_series() throws Exception {
        mvc.perform(get("/api/bailleurs/objectifs").with(Personnes.lecture()))
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[0].objectif.cible").value(200_000))
                .andExpect(
                        jsonPath("$[0].objectif.publies[?(@.serie == 'Mises en chantier' && @.annee == 2025)].valeur")
                                .value(45_550));
        mvc.perform(get("/bailleurs/objectifs").param("au", "2022-12-31").with(Personnes.lecture()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("45\u202F550")))
                .andExpect(content().string(containsString("Aucun logement n’est compté à cette date")));
    }

    private void programme(String operation) throws Exception {
        mvc.perform(json(post("/api/bailleurs/fonciere-logement/programmes"), """
                        {"intitule":"Les Cèdres","commune":"59350","sociaux":40,"agreeLe":"2024-05-01",
                         "chantierLe":"2024-09-01","livreLe":"2026-01-15","operation":%s}""".formatted(operation))
                        .with(GESTIONNAIRE))
                .andExpect(status().isCreated());
    }

    private long[] series() {
        ObjectifSuivi produits = productions.suivre(null).get(0);
        return new long[] {produits.agrements(), produits.misesEnChantier(), produits.livraisons()};
    }

    private long[] ecart(long[] depart) {
        long[] actuelles = series();
        return new long[] {actuelles[0] - depart[0], actuelles[1] - depart[1], actuelles[2] - depart[2]};
    }
}
