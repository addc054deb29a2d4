package fr.actionlogement.convention.common.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvanceSansInteretTest {

    private static final LocalDate VERSEMENT = LocalDate.of(2024, 1, 31);
    private static final Montant MINIMUM = Montant.deEuros(20);

    @ParameterizedTest(name = "{0} € en {1} fois au plus : {2} × {3} €, la dernière {4} €")
    @CsvSource({
        "1200,25,25,48.00,48.00",
        "500,25,25,20.00,20.00",
        "450,25,23,20.00,10.00",
        "300,25,15,20.00,20.00",
        "1000,12,12,83.33,83.37",
        "15,25,1,15.00,15.00",
        "0.01,25,1,0.01,0.01",
        "1199.99,25,25,48.00,47.99"
    })
    void l_echeancier_suit_la_regle_et_rend_l_avance_au_centime(
            String montant, int maximum, int nombre, String ordinaire, String derniere) {
        Montant avance = Montant.lire(montant);
        Echeancier calcule =
                AvanceSansInteret.echeancier(avance, VERSEMENT, LocalDate.of(2024, 4, 30), MINIMUM, maximum);
        assertThat(calcule.lignes()).hasSize(nombre);
        assertThat(calcule.lignes().get(0).montant()).isEqualTo(Montant.lire(nombre == 1 ? derniere : ordinaire));
        assertThat(calcule.lignes().get(nombre - 1).montant()).isEqualTo(Montant.lire(derniere));
        assertThat(calcule.capital()).isEqualTo(avance);
        assertThat(calcule.lignes().get(nombre - 1).restant()).isEqualTo(Montant.ZERO);
        assertThat(calcule.cout()).isEqualTo(Montant.ZERO);
    }

    @Test
    void les_echeances_se_suivent_de_mois_en_mois_depuis_la_premiere() {
        Echeancier calcule =
                AvanceSansInteret.echeancier(Montant.deEuros(60), VERSEMENT, LocalDate.of(2024, 1, 31), MINIMUM, 25);
        assertThat(calcule.lignes())
                .extracting(Echeance::date)
                .containsExactly(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 31));
    }

    @Test
    void une_avance_nulle_n_a_pas_d_echeancier() {
        assertThatThrownBy(() -> AvanceSansInteret.nombre(Montant.ZERO, MINIMUM, 25))
                .isInstanceOf(RegleNonRespectee.class);
    }

    /** The instalment alone is the first one of the whole schedule. */
    @ParameterizedTest
    @CsvSource({"30000,1,300", "10000,1.5,120", "7654.32,0.37,7", "25000,0,36", "100,4,1", "1,1,600"})
    void la_mensualite_est_celle_de_l_echeancier(String montant, String taux, int mois) {
        Montant capital = Montant.lire(montant);
        Echeancier calcule = CalculDePret.echeancier(
                Modalites.constantes(VERSEMENT, Periodicite.MENSUELLE, mois), capital, Taux.lire(taux));
        if (mois > 1) {
            assertThat(CalculDePret.mensualite(capital, Taux.lire(taux), mois))
                    .isEqualTo(calcule.lignes().get(0).montant());
        }
        assertThat(calcule.capital()).isEqualTo(capital);
    }
}
