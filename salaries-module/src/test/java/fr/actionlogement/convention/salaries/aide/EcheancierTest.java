package fr.actionlogement.convention.salaries.aide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcheancierTest {

    private static final LocalDate DU = LocalDate.of(2025, 9, 1);

    @ParameterizedTest(name = "{0} mensualités, {1} par an, {2} → {3}")
    @CsvSource({
        "11,11,TRIMESTRE,3 3 3 2",
        "22,11,TRIMESTRE,3 3 3 2 3 3 3 2",
        "22,11,SEMESTRE,6 5 6 5",
        "4,11,TRIMESTRE,3 1",
        "12,12,SEMESTRE,6 6",
        "1,11,SEMESTRE,1"
    })
    void les_termes_se_suivent_et_font_le_compte(int mensualites, int parAn, Periodicite periodicite, String attendus) {
        Montant mensualite = Montant.lire("99,99");
        List<TermePrevu> termes = Echeancier.de(DU, mensualites, parAn, mensualite, periodicite);
        assertThat(termes).extracting(t -> String.valueOf(t.mensualites())).containsExactly(attendus.split(" "));
        assertThat(Montant.somme(termes.stream().map(TermePrevu::montant).toList()))
                .isEqualTo(mensualite.fois(mensualites));
        assertThat(termes.get(0).du()).isEqualTo(DU);
    }

    @Test
    void un_terme_partiel_s_arrete_avec_le_dernier_mois_servi() {
        List<TermePrevu> termes = Echeancier.de(DU, 4, 11, Montant.deEuros(100), Periodicite.TRIMESTRE);
        assertThat(termes.get(1).du()).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(termes.get(1).au()).isEqualTo(LocalDate.of(2025, 12, 31));
    }
}
