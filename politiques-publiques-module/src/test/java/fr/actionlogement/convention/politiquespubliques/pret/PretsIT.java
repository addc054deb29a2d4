package fr.actionlogement.convention.politiquespubliques.pret;

import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai.renouvellement;
import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Enveloppes;
import fr.actionlogement.convention.common.evenement.PretBonifieEngage;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.politiquespubliques.Banc;
import fr.actionlogement.convention.politiquespubliques.operation.TerrainDEssai;
import fr.actionlogement.essai.EssaiIntegre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import tools.jackson.databind.JsonNode;

@EssaiIntegre
@RecordApplicationEvents
class PretsIT {

    @Autowired
    Banc banc;

    @Autowired
    TerrainDEssai terrain;

    @Autowired
    Enveloppes enveloppes;

    @Autowired
    ApplicationEvents annonces;

    @BeforeEach
    void preparer() {
        terrain.preparer();
    }

    @Test
    void un_pret_se_compte_une_fois_se_valorise_et_s_annonce_a_chaque_mouvement() {
        Montant avant = engage("CONVENTION");
        Montant ligne = engage("POL-ANRU-PRETS");
        String convention = banc.convention("ANRU-PRETS", null, 1_000_000, 2025);
        String operation = terrain.validee(renouvellement(convention, "100000"));
        String appel = banc.appelDepose(convention, 2025, "PRET", operation, "100000");
        banc.acte(CONTROLEUR, appel, "engagement", "");
        assertThat(engage("CONVENTION").moins(avant)).isEqualTo(Montant.deEuros(100_000));
        assertThat(engage("POL-ANRU-PRETS").moins(ligne)).isEqualTo(Montant.deEuros(100_000));

        JsonNode pret = banc.lire("/api/politiques/prets/" + operation);
        assertThat(pret.path("engage").asInt()).isEqualTo(100_000);
        assertThat(pret.path("equivalentSubvention").asInt()).isEqualTo(36_000);
        PretBonifieEngage annonce = derniere();
        assertThat(annonce.engage()).isEqualTo(Montant.deEuros(100_000));
        assertThat(annonce.verse()).isEqualTo(Montant.ZERO);
        assertThat(annonce.emprunteur().numero()).isEqualTo("732829320");
        assertThat(annonce.ligne()).isEqualTo("POL-ANRU-PRETS");

        banc.acte(CONTROLEUR, appel, "services-faits", "{\"montant\":50000,\"constat\":\"Travaux\"}");
        banc.acte(Banc.AUTRE_CONTROLEUR, appel, "paiements", "{\"montant\":50000}");
        assertThat(derniere().verse()).isEqualTo(Montant.deEuros(50_000));
        banc.acte(CONTROLEUR, appel, "solde", "{\"motif\":\"Programme réduit\"}");
        assertThat(derniere().engage()).isEqualTo(Montant.deEuros(50_000));
        assertThat(engage("CONVENTION").moins(avant)).isEqualTo(Montant.deEuros(50_000));
    }

    @Test
    void l_echeancier_suit_les_versements_et_se_solde_a_zero() {
        String convention = banc.convention("ANRU-PRETS", null, 1_000_000, 2026);
        String operation = terrain.validee(renouvellement(convention, "100000"));
        JsonNode prevu = banc.lire("/api/politiques/prets/" + operation + "/echeancier");
        assertThat(prevu.path("previsionnel").asBoolean()).isTrue();
        assertThat(prevu.path("lignes")).hasSize(30);
        assertThat(prevu.path("lignes").get(1).path("capital").asInt()).isZero();
        assertThat(prevu.path("lignes").get(29).path("restant").asInt()).isZero();

        String appel = banc.appelDepose(convention, 2026, "PRET", operation, "60000");
        banc.payer(appel, "60000");
        JsonNode reel = banc.lire("/api/politiques/prets/" + operation + "/echeancier");
        assertThat(reel.path("previsionnel").asBoolean()).isFalse();
        assertThat(reel.path("tirages").get(0).path("montant").asInt()).isEqualTo(60_000);
        assertThat(banc.page(GESTIONNAIRE, "/politiques/prets/" + operation))
                .contains("Calculé sur les versements faits", "21 600,00 €", "36,00 %");
        assertThat(banc.page(GESTIONNAIRE, "/politiques/prets")).contains(operation);
    }

    private PretBonifieEngage derniere() {
        return annonces.stream(PretBonifieEngage.class)
                .reduce((un, autre) -> autre)
                .orElseThrow();
    }

    private Montant engage(String code) {
        return enveloppes.une(code, ADate.MAINTENANT).engage();
    }
}
