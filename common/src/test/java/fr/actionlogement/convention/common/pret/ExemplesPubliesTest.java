package fr.actionlogement.convention.common.pret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.montant.Taux;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others published, found again: their sources are in the last column. */
class ExemplesPubliesTest {

    private static final LocalDate DEPART = LocalDate.of(2024, 1, 1);

    /** Published totals are the unrounded or rounded instalment times the number; ours is the schedule's own. */
    @ParameterizedTest(name = "{0} : {1} à {2} sur {3} mois")
    @CsvSource(
            delimiter = '|',
            value = {
                "L-1 | 30000 | 1 %   | 300 | 113.06 | 3918.57 | 113.63 | edito.seloger.com/node/19814 (3 918,52 sans arrondi)",
                "L-3 | 10000 | 1 %   | 120 | 87.60  | 512.47  | 88.07  | alecmetropolemarseillaise.fr, citant Action Logement (120 × 87,60)",
                "C-1 | 10000 | 1,5 % | 120 | 89.79  | 775.04  | 90.03  | calcul de référence",
                "C-2 | 30000 | 1 %   | 240 | 137.97 | 3112.38 | 137.55 | calcul de référence",
                "C-3 | 40000 | 0,5 % | 300 | 141.87 | 2560.27 | 141.14 | calcul de référence",
                "C-4 | 40000 | 1,5 % | 300 | 159.97 | 7992.73 | 161.70 | calcul de référence"
            })
    void retrouve_l_echeancier_publie(
            String cas,
            long euros,
            String taux,
            int mois,
            String mensualite,
            String interets,
            String derniere,
            String source) {
        Echeancier calcule = echeancier(euros, taux, mois);
        assertThat(calcule.lignes()).hasSize(mois);
        assertThat(calcule.lignes().get(0).montant()).isEqualTo(Montant.lire(mensualite));
        assertThat(calcule.interets()).isEqualTo(Montant.lire(interets));
        assertThat(calcule.lignes().get(mois - 1).montant()).isEqualTo(Montant.lire(derniere));
    }

    @Test
    void retrouve_les_deux_premieres_lignes_de_l_exemple_l_1() {
        List<Echeance> lignes = echeancier(30_000, "1 %", 300).lignes();
        assertThat(lignes.get(0).interets()).isEqualTo(Montant.lire("25,00"));
        assertThat(lignes.get(0).capital()).isEqualTo(Montant.lire("88,06"));
        assertThat(lignes.get(0).restant()).isEqualTo(Montant.lire("29911,94"));
        assertThat(lignes.get(1).interets()).isEqualTo(Montant.lire("24,93"));
        assertThat(lignes.get(1).capital()).isEqualTo(Montant.lire("88,13"));
        assertThat(lignes.get(1).restant()).isEqualTo(Montant.lire("29823,81"));
    }

    /** The exact instalment, before it is rounded, gives SeLoger's total: 300 × 113,061736… − 30 000. */
    @Test
    void la_mensualite_sans_arrondi_donne_le_total_publie_de_l_1() {
        Annuite annuite = new Annuite(Taux.lire("1 %"), Periodicite.MENSUELLE, Taux.ZERO);
        java.math.BigDecimal dette = java.math.BigDecimal.valueOf(3_002_500);
        assertThat(annuite.premiere(dette, 1, 300)
                        .multiply(java.math.BigDecimal.valueOf(300))
                        .subtract(java.math.BigDecimal.valueOf(3_000_000))
                        .setScale(0, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo("391852");
    }

    @ParameterizedTest(name = "TAEG {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "L-3, publié 1 %       | 10000 | 1 %   | 120 | 1.00",
                "référence, 1,5 %      | 10000 | 1,5 % | 120 | 1.51",
                "sans intérêt          | 10000 | 0 %   | 60  | 0.00"
            })
    void retrouve_le_taeg(String cas, long euros, String taux, int mois, double attendu) {
        double trouve =
                echeancier(euros, taux, mois).taeg(Montant.ZERO).enPourcent().doubleValue();
        assertThat(Math.round(trouve * 100) / 100.0).isEqualTo(attendu);
    }

    @Test
    void retrouve_l_exemple_t_1_de_la_directive() {
        Taux taeg = CalculDePret.taeg(
                List.of(flux("1994-01-01", 1_000)), List.of(flux("1995-07-01", 1_200)), MesureDuTemps.JOURS);
        assertThat(taeg.millioniemes()).isBetween(129_600L, 129_640L);
    }

    @Test
    void retrouve_l_exemple_t_4_de_service_public() {
        Taux taeg = CalculDePret.taeg(
                List.of(flux("2024-01-01", 10_000)), List.of(flux("2025-01-01", 10_500)), MesureDuTemps.MOIS_EGAUX);
        assertThat(taeg).isEqualTo(Taux.lire("5 %"));
    }

    /** The trap of T-4: costs taken on the first day are not costs paid at the end. */
    @Test
    void des_frais_du_premier_jour_coutent_plus_que_des_frais_du_dernier() {
        Echeancier unAn = CalculDePret.echeancier(
                Modalites.constantes(DEPART, Periodicite.ANNUELLE, 1), Montant.deEuros(10_000), Taux.lire("4 %"));
        assertThat(unAn.taeg(Montant.deEuros(100)).enTexte()).isEqualTo("5,0505\u00A0%");
    }

    /** Fourth example of annex III: 272 at 3 and 6 months, 544 at 12, for 1 000; from memory, hence not an oracle. */
    @Test
    void retrouve_l_exemple_a_trois_versements() {
        List<Flux> payes = List.of(flux("1994-04-01", 272), flux("1994-07-01", 272), flux("1995-01-01", 544));
        Taux mois = CalculDePret.taeg(List.of(flux("1994-01-01", 1_000)), payes, MesureDuTemps.MOIS_EGAUX);
        Taux jours = CalculDePret.taeg(List.of(flux("1994-01-01", 1_000)), payes, MesureDuTemps.JOURS);
        assertThat(mois.millioniemes()).isBetween(131_850L, 131_949L);
        assertThat(jours.millioniemes()).isBetween(132_250L, 132_349L);
    }

    private static Echeancier echeancier(long euros, String taux, int mois) {
        return CalculDePret.echeancier(
                Modalites.constantes(DEPART, Periodicite.MENSUELLE, mois), Montant.deEuros(euros), Taux.lire(taux));
    }

    private static Flux flux(String jour, long euros) {
        return new Flux(LocalDate.parse(jour), Montant.deEuros(euros));
    }
}
