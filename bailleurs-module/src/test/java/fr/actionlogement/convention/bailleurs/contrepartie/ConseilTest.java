package fr.actionlogement.convention.bailleurs.contrepartie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConseilTest {

    private static final Ratio DROITS = new Ratio(40, "HYPOTHESE", "essai");
    private static final Ratio PRIORITAIRES = new Ratio(25, "PUBLIE", "essai");

    @ParameterizedTest
    @CsvSource({"50,0,20,5", "51,0,20,5", "1,0,0,0", "50,21,20,6", "50,4,20,1", "100000,0,40000,10000"})
    void arrondit_les_droits_a_l_inferieur_et_les_prioritaires_au_superieur(
            long logements, int negocies, int droits, int prioritaires) {
        Conseil conseil = Conseil.pour(logements, negocies, DROITS, PRIORITAIRES);
        assertThat(conseil.nombre()).isEqualTo(droits);
        assertThat(conseil.prioritaires()).isEqualTo(prioritaires);
    }
}
