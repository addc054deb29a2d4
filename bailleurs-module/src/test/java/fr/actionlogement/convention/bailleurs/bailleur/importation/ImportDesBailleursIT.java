package fr.actionlogement.convention.bailleurs.bailleur.importation;

import static fr.actionlogement.convention.bailleurs.Dossiers.CONTROLEUR;
import static fr.actionlogement.convention.bailleurs.Dossiers.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import fr.actionlogement.convention.bailleurs.Depots;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.Personnes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@EssaiIntegre
class ImportDesBailleursIT {

    private static final String ENTETE = "SIREN;Nom;Catégorie;Groupe Action Logement;Département du siège\r\n";
    private static final String CONNU = "974333015";
    private static final String ABSORBE = "974333023";
    private static final String NOUVEAU = "974333031";
    private static final String AUTRE = "974333049";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    Depots depots;

    @BeforeEach
    void preparer() {
        depots = new Depots(mvc, sql);
        sql.update("update bailleurs.bailleur set absorbe_par = null, version = 0 where siren like '974333%'");
        sql.queryForList("select bailleurs.defaire_inscriptions(array(select siren from bailleurs.bailleur"
                + " where siren like '974333%'))");
        for (String siren : List.of(CONNU, ABSORBE)) {
            sql.update(
                    "insert into bailleurs.bailleur (siren, nom, categorie, groupe_action_logement, departement_code,"
                            + " cree_par) values (?, ?, 'OPH', false, '88', 'essai')",
                    siren,
                    "Le Logis de " + siren);
        }
        sql.update("update bailleurs.bailleur set absorbe_par = ? where siren = ?", CONNU, ABSORBE);
    }

    @Test
    void inscrit_corrige_nomme_les_fautes_et_se_defait() throws Exception {
        String avant = registre();
        String lot = deposer(
                CONNU + ";Le Logis | des Vosges;Entreprise sociale pour l’habitat;OUI;88",
                NOUVEAU + ";Le Foyer neuf;coop;non;54",
                AUTRE + ";SA d’Hlm Le Logis de " + CONNU + ";ESH;non;88",
                ABSORBE + ";Nom;OPH;non;88",
                NOUVEAU + ";Encore;OPH;non;54",
                "974333990;Faux;OPH;non;54",
                "974333056;;OPH;non;54",
                "974333064;Nom;Mairie;non;54",
                "974333072;Nom;OPH;peut-être;54",
                "974333080;Nom;OPH;non;99");
        assertThat(registre()).isEqualTo(avant);
        assertThat(depots.releves(lot, "AVERTISSEMENT")).containsExactly("4|Nom|doublon-probable");
        depots.appliquer(lot, GESTIONNAIRE, "APPLIQUE");
        assertThat(depots.fautes(lot))
                .containsExactly(
                        "10|Groupe Action Logement|valeur-illisible",
                        "11|Département du siège|valeur-illisible",
                        "5|SIREN|bailleur-absorbe",
                        "6|SIREN|doublon",
                        "7|SIREN|valeur-illisible",
                        "8|Nom|valeur-manquante",
                        "9|Catégorie|valeur-illisible");
        mvc.perform(get("/api/bailleurs/bailleurs/" + CONNU).with(Personnes.lecture()))
                .andExpect(jsonPath("$.nom").value("Le Logis | des Vosges"))
                .andExpect(jsonPath("$.categorie").value("ESH"))
                .andExpect(jsonPath("$.groupeActionLogement").value(true));
        mvc.perform(get("/api/bailleurs/bailleurs/" + NOUVEAU + "/historique").with(Personnes.lecture()))
                .andExpect(jsonPath("$[0].libelle").value("Bailleur inscrit"));

        depots.annuler(lot, GESTIONNAIRE, "ANNULE");
        assertThat(registre()).isEqualTo(avant);
    }

    @Test
    void redire_la_meme_chose_ne_change_rien() throws Exception {
        String lignes = CONNU + ";Le Logis de " + CONNU + ";OPH;non;88";
        String avant = registre();
        int versions = versions();
        depots.appliquer(deposer(lignes), GESTIONNAIRE, "APPLIQUE");
        assertThat(registre()).isEqualTo(avant);
        assertThat(versions()).isEqualTo(versions);
    }

    @Test
    void ne_defait_ni_qui_fut_corrige_depuis_ni_qui_a_un_dossier() throws Exception {
        String lot = deposer(CONNU + ";Le Logis des Vosges;OPH;non;88", NOUVEAU + ";Le Foyer neuf;COOP;non;54");
        depots.appliquer(lot, GESTIONNAIRE, "APPLIQUE");
        sql.update("update bailleurs.bailleur set nom = 'Dit autrement', version = version + 1 where siren = ?", CONNU);
        sql.update(
                "insert into bailleurs.contact (bailleur_siren, fonction, service, telephone) values (?, 'FINANCES', 'x', '0199000000')",
                NOUVEAU);
        depots.annuler(lot, GESTIONNAIRE, "APPLIQUE");
        assertThat(depots.releves(lot, "ANNULATION"))
                .containsExactly("2|SIREN|bailleur-employe", "3|SIREN|bailleur-employe");
        assertThat(sql.queryForObject("select count(*) from bailleurs.bailleur where siren = ?", Long.class, NOUVEAU))
                .isOne();
        sql.update("delete from bailleurs.contact where bailleur_siren = ?", NOUVEAU);
    }

    @Test
    void l_import_est_au_gestionnaire() throws Exception {
        String lot = deposer(NOUVEAU + ";Le Foyer neuf;COOP;non;54");
        depots.faire(CONTROLEUR, lot + "/application", 403);
    }

    private String deposer(String... lignes) throws Exception {
        return depots.deposer("bailleurs", ENTETE + String.join("\r\n", lignes) + "\r\n", GESTIONNAIRE);
    }

    private String registre() {
        return String.valueOf(sql.queryForList("select siren, nom, categorie, groupe_action_logement, departement_code,"
                + " absorbe_par from bailleurs.bailleur order by siren"));
    }

    private int versions() {
        return sql.queryForObject("select sum(version) from bailleurs.bailleur", Integer.class);
    }
}
