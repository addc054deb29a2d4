package fr.actionlogement.convention.politiquespubliques.appel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReglesDesActesTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 3, 2);

    @Test
    void l_auteur_depose_mais_n_engage_ni_ne_certifie() {
        assertThat(pour("anne", appel(Etat.BROUILLON, 0, 0, 0)).deposer()).isTrue();
        assertThat(pour("anne", appel(Etat.DEPOSE, 0, 0, 0)).engager()).isFalse();
        assertThat(pour("anne", appel(Etat.ENGAGE, 100, 0, 0)).certifier()).isFalse();
    }

    @Test
    void un_autre_controleur_engage_et_certifie() {
        assertThat(pour("bruno", appel(Etat.DEPOSE, 0, 0, 0)).engager()).isTrue();
        assertThat(pour("bruno", appel(Etat.ENGAGE, 100, 0, 0)).certifier()).isTrue();
        assertThat(pour("bruno", appel(Etat.CERTIFIE, 100, 100, 0)).certifier()).isFalse();
    }

    @Test
    void qui_a_certifie_ne_paie_que_ce_que_d_autres_ont_certifie() {
        AppelVue appel = appel(Etat.CERTIFIE, 100, 90, 20, constat(1, 50, "bruno"), constat(2, 40, "chloe"));
        assertThat(ReglesDesActes.payable(appel, "bruno")).isEqualTo(Montant.deEuros(40));
        assertThat(ReglesDesActes.payable(appel, "chloe")).isEqualTo(Montant.deEuros(30));
        assertThat(ReglesDesActes.payable(appel, "anne")).isEqualTo(Montant.deEuros(70));
        assertThat(pour("chloe", appel).payer()).isTrue();
    }

    @Test
    void on_n_annule_que_ce_dont_rien_n_est_paye_et_l_engage_par_un_controleur() {
        AppelVue engage = appel(Etat.ENGAGE, 100, 0, 0);
        assertThat(ReglesDesActes.ouverts(engage, "anne", true, false).annuler())
                .isFalse();
        assertThat(ReglesDesActes.ouverts(engage, "bruno", false, true).annuler())
                .isTrue();
        assertThat(pour("bruno", appel(Etat.CERTIFIE, 100, 50, 20)).annuler()).isFalse();
    }

    @Test
    void rien_n_est_ouvert_a_qui_lit_ni_sur_un_appel_fini() {
        for (Etat etat : Etat.values()) {
            ActesOuverts lecteur = ReglesDesActes.ouverts(appel(etat, 100, 50, 0), "zoe", false, false);
            assertThat(List.of("deposer", "engager", "certifier", "payer", "solder", "annuler", "autre"))
                    .noneMatch(lecteur::permet);
        }
        assertThat(pour("bruno", appel(Etat.PAYE, 100, 100, 100)).attente()).isEmpty();
        assertThat(pour("bruno", appel(Etat.PAYE, 100, 100, 100)).annuler()).isFalse();
    }

    private static ActesOuverts pour(String qui, AppelVue appel) {
        return ReglesDesActes.ouverts(appel, qui, true, true);
    }

    private static ServiceFaitVu constat(long id, long euros, String par) {
        return new ServiceFaitVu(id, Montant.deEuros(euros), "Fait", par, JOUR);
    }

    /** Called by anne for 100 €; 20 € of the first service fait are paid when something is. */
    private static AppelVue appel(Etat etat, long engage, long certifie, long paye, ServiceFaitVu... constats) {
        List<OrdreDePaiementVu> paiements = paye == 0
                ? List.of()
                : List.of(new OrdreDePaiementVu(1, 1, Montant.deEuros(paye), new Exercice(2026), "anne", JOUR));
        return new AppelVue(
                "AF-2026-0001",
                "CV-2026-0001",
                "ANRU",
                new Exercice(2026),
                new Exercice(2026),
                "CONTRIBUTION",
                null,
                Montant.deEuros(100),
                "Appel",
                "Pièce",
                "Organisme",
                null,
                JOUR,
                etat,
                null,
                Montant.deEuros(engage),
                Montant.deEuros(certifie),
                Montant.deEuros(paye),
                "anne",
                null,
                Instant.EPOCH,
                0,
                List.of(constats),
                paiements);
    }
}
