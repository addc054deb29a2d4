package fr.actionlogement.convention.politiquespubliques.contrepartie;

import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.renouvellement;
import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.evenement.DroitsDeReservationOuverts;
import fr.actionlogement.convention.politiquespubliques.Banc;
import fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai;
import fr.actionlogement.essai.EssaiIntegre;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

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
        assertThat(banc.lire(API + "?convention=" + convention)).hasSize(1);
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
