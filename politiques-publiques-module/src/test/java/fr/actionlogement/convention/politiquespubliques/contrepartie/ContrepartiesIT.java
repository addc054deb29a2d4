package fr.actionlogement.convention.politiquespubliques.contrepartie;

import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.renouvellement;
import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.evenement.DroitsDeReservationOuverts;
import fr.actionlogement.convention.politiquespubliques.Banc;
import fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai;
import fr.actionlogement.essai.EssaiIntegre;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import tools.jackson.databind.JsonNode;

@EssaiIntegre
@RecordApplicationEvents
class ContrepartiesIT {

    private static final String API = "/api/politiques/contreparties";
    private static final String PAGES = "/politiques/contreparties";

    @Autowired
    Banc banc;

    @Autowired
    TerrainDEssai terrain;

    @Autowired
    ApplicationEvents annonces;

    @Test
    void un_droit_de_reservation_se_constate_par_une_autre_personne_et_s_annonce() {
        terrain.preparer();
        String convention = banc.convention("ANRU-PRETS", null, 1_000_000, 2025);
        String operation = terrain.validee(renouvellement(convention, "100000"));
        String reference = banc.passe(GESTIONNAIRE, "POST", API, corps(convention, operation, "RESERVATION", 4, 1))
                .path("reference")
                .asString();
        banc.refuse(403, GESTIONNAIRE, "POST", API + "/" + reference + "/constat", "{\"preuve\":\"Acte\"}");
        assertThat(annonces.stream(DroitsDeReservationOuverts.class)).isEmpty();

        banc.passe(CONTROLEUR, "POST", API + "/" + reference + "/constat", "{\"preuve\":\"Acte notarié\"}");
        DroitsDeReservationOuverts annonce =
                annonces.stream(DroitsDeReservationOuverts.class).findFirst().orElseThrow();
        assertThat(annonce.dossier()).isEqualTo(reference);
        assertThat(annonce.nombre()).isEqualTo(4);
        assertThat(annonce.prioritaires()).isEqualTo(1);
        assertThat(banc.refuse(409, CONTROLEUR, "POST", API + "/" + reference + "/retrait", "{\"motif\":\"Erreur\"}"))
                .contains("Constatée");
        assertThat(banc.lire(API + "?convention=" + convention).path("contreparties"))
                .hasSize(1);
    }

    @Test
    void la_liste_se_lit_page_apres_page_sans_en_perdre_ni_en_repeter() {
        String convention = banc.convention("ANRU", null, 1_000_000, 2025);
        Set<String> inscrites = new TreeSet<>();
        for (int rang = 0; rang < 27; rang++) {
            inscrites.add(banc.passe(GESTIONNAIRE, "POST", API, corps(convention, null, "RESERVATION", 4, 1))
                    .path("reference")
                    .asString());
        }
        JsonNode premiere = banc.lire(API + "?convention=" + convention);
        assertThat(premiere.path("contreparties")).hasSize(25);
        String suivante = premiere.path("suivante").asString();
        JsonNode seconde = banc.lire(API + "?convention=" + convention + "&apres=" + suivante);
        assertThat(seconde.path("contreparties")).hasSize(2);
        assertThat(seconde.path("suivante").isNull()).isTrue();
        Set<String> lues = new TreeSet<>();
        premiere.path("contreparties").forEach(c -> lues.add(c.path("reference").asString()));
        seconde.path("contreparties").forEach(c -> lues.add(c.path("reference").asString()));
        assertThat(lues).isEqualTo(inscrites);
        assertThat(banc.page(GESTIONNAIRE, PAGES + "?convention=" + convention)).contains("apres=" + suivante);
    }

    /** Whatever the list, a criterion that names nothing is said so instead of giving an empty list. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "contreparties?convention=CV-1999-0001",
                "contreparties?apres=CP-1999-0001",
                "comptes-rendus?convention=CV-1999-0001",
                "comptes-rendus?programme=AUTRE",
                "comptes-rendus?apres=CR-1999-0001",
                "operations?convention=CV-1999-0001",
                "operations?programme=AUTRE",
                "operations?apres=OA-1999-0001",
                "prets?programme=AUTRE",
                "encaissements?pret=OA-1999-0001",
                "encaissements?apres=EP-1999-0001",
                "appels-de-fonds?convention=CV-1999-0001",
                "appels-de-fonds?apres=AF-1999-0001",
                "conventions?programme=AUTRE"
            })
    void un_critere_inconnu_est_refuse_par_l_api_et_par_la_page(String liste) {
        assertThat(banc.refuse(400, GESTIONNAIRE, "GET", "/api/politiques/" + liste, ""))
                .isNotBlank();
        assertThat(banc.api(GESTIONNAIRE, "GET", "/politiques/" + liste, "")
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void un_droit_a_construire_s_inscrit_et_se_retire_par_les_pages() {
        String convention = banc.convention("ANRU", null, 1_000_000, 2025);
        String fiche = banc.faire(
                GESTIONNAIRE,
                PAGES + "/nouvelle?convention=" + convention,
                PAGES + "?convention=" + convention,
                "nature",
                "CONSTRUCTION",
                "debiteur",
                "Ville d’essai",
                "commune",
                "59512",
                "quantite",
                "1200",
                "debut",
                "2025-01-01",
                "fin",
                "2035-12-31",
                "acte",
                "Promesse du 3 mars 2025");
        assertThat(banc.page(GESTIONNAIRE, fiche))
                .contains("1 200 m²", "Attendue")
                .doesNotContain("Constater…");
        assertThat(banc.page(CONTROLEUR, fiche)).contains("Constater…", "Retirer…");
        assertThat(banc.faire(CONTROLEUR, fiche + "/retirer", fiche + "/retirer", "motif", "Promesse caduque"))
                .isEqualTo(fiche);
        assertThat(banc.page(GESTIONNAIRE, PAGES + "?convention=" + convention)).contains("Retirée");
        assertThat(annonces.stream(DroitsDeReservationOuverts.class)).isEmpty();
    }

    @Test
    void une_contrepartie_impossible_est_refusee_sur_son_champ() {
        terrain.preparer();
        String convention = banc.convention("ANRU-PRETS", null, 1_000_000, 2025);
        String autre = banc.convention("ANRU-PRETS", null, 1_000_000, 2025);
        String operation = terrain.validee(renouvellement(convention, "1000"));
        banc.refuse(422, GESTIONNAIRE, "POST", API, corps(convention, null, "RESERVATION", 4, 5));
        banc.refuse(422, GESTIONNAIRE, "POST", API, corps(convention, null, "CONSTRUCTION", 4, 1));
        banc.refuse(422, GESTIONNAIRE, "POST", API, corps(autre, operation, "RESERVATION", 4, 0));
        banc.refuse(422, GESTIONNAIRE, "POST", API, corps("CV-2020-0001", null, "RESERVATION", 4, 0));
    }

    private static String corps(String convention, String operation, String nature, int quantite, int prioritaires) {
        return """
                {"convention":"%s","operation":%s,"nature":"%s","debiteur":"Bailleur d’essai","commune":"59512",
                 "quantite":%d,"prioritaires":%d,"debut":"2025-06-01","fin":"2055-05-31","acte":"Convention de réservation"}""".formatted(
                convention, operation == null ? "null" : "\"" + operation + "\"", nature, quantite, prioritaires);
    }
}
