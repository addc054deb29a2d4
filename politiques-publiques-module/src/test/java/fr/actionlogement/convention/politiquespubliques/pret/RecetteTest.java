package fr.actionlogement.convention.politiquespubliques.pret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import fr.actionlogement.convention.common.pret.Echeance;
import fr.actionlogement.convention.common.pret.TypeDEcheance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecetteTest {

    private static final List<Echeance> ECHUES =
            List.of(echeance(1, 250, 0), echeance(2, 250, 3_000), echeance(3, 240, 3_010));

    @Test
    void la_plus_ancienne_echeance_d_abord_ses_interets_avant_son_capital() {
        assertThat(Recette.imputer(ECHUES, Recette.AUCUNE, euros(200))).isEqualTo(recette(200, 0));
        assertThat(Recette.imputer(ECHUES, recette(200, 0), euros(400))).isEqualTo(recette(300, 100));
        assertThat(Recette.imputer(ECHUES, recette(500, 100), euros(3_000))).isEqualTo(recette(100, 2_900));
        assertThat(Recette.imputer(ECHUES, recette(600, 3_000), euros(3_150))).isEqualTo(recette(140, 3_010));
    }

    @Test
    void ce_qui_est_du_est_ce_qui_est_echu_moins_ce_qui_est_recu() {
        assertThat(Recette.du(ECHUES, Recette.AUCUNE)).isEqualTo(euros(6_750));
        assertThat(Recette.du(ECHUES, recette(740, 6_010))).isEqualTo(Montant.ZERO);
        assertThat(Recette.du(List.of(), Recette.AUCUNE)).isEqualTo(Montant.ZERO);
    }

    /** However it is cut, what is paid back is all the interest and all the principal that fell due, to the centime. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void tout_decoupage_paie_le_meme_total(long graine) {
        Random hasard = new Random(graine);
        List<Echeance> echues = new ArrayList<>();
        for (int rang = 1; rang <= 12; rang++) {
            echues.add(centimes(rang, hasard.nextInt(90_000), rang < 4 ? 0 : hasard.nextInt(900_000)));
        }
        Recette recue = Recette.AUCUNE;
        while (Recette.du(echues, recue).estPositif()) {
            Montant montant = Montant.deCentimes(1 + hasard.nextInt(400_000)).auPlus(Recette.du(echues, recue));
            Recette part = Recette.imputer(echues, recue, montant);
            assertThat(part.total()).as("graine " + graine).isEqualTo(montant);
            recue = new Recette(
                    recue.interets().plus(part.interets()), recue.capital().plus(part.capital()));
        }
        assertThat(recue.interets())
                .isEqualTo(Montant.somme(echues.stream().map(Echeance::interets).toList()));
        assertThat(recue.capital())
                .isEqualTo(Montant.somme(echues.stream().map(Echeance::capital).toList()));
    }

    private static Recette recette(long interets, long capital) {
        return new Recette(euros(interets), euros(capital));
    }

    private static Echeance echeance(int rang, long interets, long capital) {
        return centimes(rang, interets * 100, capital * 100);
    }

    private static Echeance centimes(int rang, long interets, long capital) {
        return new Echeance(
                rang,
                LocalDate.of(2023 + rang, 4, 6),
                TypeDEcheance.values()[0],
                new Taux(2500),
                Montant.deCentimes(interets),
                Montant.deCentimes(capital),
                Montant.ZERO,
                Montant.ZERO,
                Montant.ZERO);
    }

    private static Montant euros(long euros) {
        return Montant.deEuros(euros);
    }
}
