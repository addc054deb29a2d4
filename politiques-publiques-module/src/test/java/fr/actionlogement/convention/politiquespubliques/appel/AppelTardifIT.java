package fr.actionlogement.convention.politiquespubliques.appel;

import static fr.actionlogement.convention.politiquespubliques.Banc.AUTRE_CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.CONTROLEUR;
import static fr.actionlogement.convention.politiquespubliques.Banc.GESTIONNAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.budget.Budget;
import fr.actionlogement.convention.common.budget.Imputation;
import fr.actionlogement.convention.common.budget.Mouvement;
import fr.actionlogement.convention.common.budget.TypeDeMouvement;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.politiquespubliques.Banc;
import fr.actionlogement.essai.EssaiIntegre;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EssaiIntegre
class AppelTardifIT {

    private static final String APPELS = "/api/politiques/appels-de-fonds";

    @Autowired
    Banc banc;

    @Autowired
    Budget budget;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void un_appel_tardif_passe_une_fois_le_report_fait_et_use_l_annee_de_sa_convention() {
        String convention = banc.convention("FNAP", null, 180_000_000, 2023);
        String appel = depose(convention, 2024, "\"auTitreDe\":2023", "180000000");
        assertThat(banc.refuse(409, CONTROLEUR, "POST", APPELS + "/" + appel + "/engagement", ""))
                .contains("dotation annuelle", "report de 2023 vers 2024");
        new TransactionTemplate(transactions)
                .executeWithoutResult(etat -> CONTROLEUR.faire(() -> {
                    reporter(2023, Montant.deEuros(-50_000_000));
                    reporter(2024, Montant.deEuros(50_000_000));
                }));
        banc.passe(CONTROLEUR, "POST", APPELS + "/" + appel + "/engagement", "");
        assertThat(banc.refuse(
                        409,
                        CONTROLEUR,
                        "POST",
                        APPELS + "/" + depose(convention, 2024, "\"auTitreDe\":2023", "1") + "/engagement",
                        ""))
                .contains(convention, "2023", "0,00");
        assertThat(banc.page(GESTIONNAIRE, "/politiques/appels-de-fonds/" + appel))
                .contains("2023, appel tardif");
        banc.acte(CONTROLEUR, appel, "annulation", "{\"motif\":\"Essai\"}");
        new TransactionTemplate(transactions)
                .executeWithoutResult(etat -> CONTROLEUR.faire(() -> {
                    reporter(2024, Montant.deEuros(-50_000_000));
                    reporter(2023, Montant.deEuros(50_000_000));
                }));
    }

    @Test
    void un_appel_ne_s_impute_pas_avant_l_annee_qu_il_utilise() {
        String convention = banc.convention("FNAP", null, 1_000, 2023, 2024);
        assertThat(banc.refuse(422, GESTIONNAIRE, "POST", APPELS, corps(convention, 2023, "\"auTitreDe\":2024", "1")))
                .contains("avant l’année");
    }

    @Test
    void le_fnap_ne_se_paie_pas_sur_les_credits_de_2025_et_le_refus_nomme_le_niveau() {
        String convention = banc.convention("FNAP", null, 1_000, 2024);
        String appel = depose(convention, 2024, "\"auTitreDe\":null", "100");
        banc.acte(CONTROLEUR, appel, "engagement", "");
        banc.acte(CONTROLEUR, appel, "services-faits", "{\"montant\":100,\"constat\":\"Conforme\"}");
        assertThat(banc.refuse(
                        409,
                        AUTRE_CONTROLEUR,
                        "POST",
                        APPELS + "/" + appel + "/paiements",
                        "{\"montant\":100,\"credits\":2025}"))
                .contains("exercice 2025", "POL-FNAP", "0,00", "2023 à 2024");
        banc.acte(AUTRE_CONTROLEUR, appel, "paiements", "{\"montant\":100}");
        assertThat(banc.lire(APPELS + "/" + appel)
                        .path("paiements")
                        .get(0)
                        .path("credits")
                        .asInt())
                .isEqualTo(2024);
    }

    private String depose(String convention, int exercice, String auTitreDe, String euros) {
        String reference = banc.passe(GESTIONNAIRE, "POST", APPELS, corps(convention, exercice, auTitreDe, euros))
                .path("reference")
                .asString();
        banc.acte(GESTIONNAIRE, reference, "depot", "");
        return reference;
    }

    private static String corps(String convention, int exercice, String auTitreDe, String euros) {
        return """
                {"convention":"%s","exercice":%d,%s,"nature":"CONTRIBUTION","montant":%s,"objet":"Appel tardif",
                 "justificatif":"Courrier"}""".formatted(convention, exercice, auTitreDe, euros);
    }

    private void reporter(int annee, Montant variation) {
        LocalDate jour = LocalDate.of(2026, 1, 15);
        Exercice exercice = new Exercice(annee);
        Imputation ou = new Imputation(
                "POL-FNAP", exercice, "DOTATION", jour, "REPORT", "Action Logement", null, "Report d’essai");
        assertThat(budget.imputer(List.of(new Mouvement(
                        TypeDeMouvement.REPORT, variation, ou, null, exercice, jour, "Report d’essai", null))))
                .allMatch(reponse -> reponse.acceptee());
    }
}
