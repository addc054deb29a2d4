package fr.actionlogement.convention.common.montant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MontantTest {

    private static final Montant MAX = Montant.deCentimes(Long.MAX_VALUE);
    private static final Montant MIN = Montant.deCentimes(Long.MIN_VALUE);
    private static final Montant UN_CENTIME = Montant.deCentimes(1);

    @Test
    void additionne_et_soustrait_exactement() {
        assertThat(Montant.deEuros(12).plus(UN_CENTIME)).isEqualTo(Montant.deCentimes(1201));
        assertThat(Montant.deEuros(12).moins(UN_CENTIME)).isEqualTo(Montant.deCentimes(1199));
        assertThat(Montant.deEuros(12).fois(-3)).isEqualTo(Montant.deEuros(-36));
        assertThat(Montant.deEuros(12).oppose()).isEqualTo(Montant.deEuros(-12));
        assertThat(Montant.somme(List.of())).isEqualTo(Montant.ZERO);
        assertThat(Montant.somme(List.of(UN_CENTIME, Montant.deEuros(1)))).isEqualTo(Montant.deCentimes(101));
    }

    @Test
    void refuse_de_deborder() {
        assertDeborde(() -> MAX.plus(UN_CENTIME));
        assertDeborde(() -> MIN.plus(UN_CENTIME.oppose()));
        assertDeborde(() -> MIN.moins(UN_CENTIME));
        assertDeborde(MIN::oppose);
        assertDeborde(() -> MAX.fois(2));
        assertDeborde(() -> Montant.deEuros(Long.MAX_VALUE));
        assertDeborde(() -> MAX.appliquer(new Taux(2_000_000), RoundingMode.HALF_UP));
        assertDeborde(() -> Montant.somme(List.of(MAX, MAX)));
        assertThat(MAX.plus(MIN)).isEqualTo(Montant.deCentimes(-1));
    }

    @ParameterizedTest(name = "{0} centimes : positif {1}, nul {2}, négatif {3}")
    @CsvSource({
        "0,false,true,false",
        "1,true,false,false",
        "-1,false,false,true",
        "9223372036854775807,true,false,false",
        "-9223372036854775808,false,false,true"
    })
    void connait_son_signe(long centimes, boolean positif, boolean nul, boolean negatif) {
        Montant montant = Montant.deCentimes(centimes);
        assertThat(montant.estPositif()).isEqualTo(positif);
        assertThat(montant.estNul()).isEqualTo(nul);
        assertThat(montant.estNegatif()).isEqualTo(negatif);
    }

    @Test
    void un_montant_egal_au_plafond_ne_le_depasse_pas() {
        assertThat(Montant.deEuros(10).depasse(Montant.deEuros(10))).isFalse();
        assertThat(Montant.deCentimes(1001).depasse(Montant.deEuros(10))).isTrue();
        assertThat(MIN.depasse(MAX)).isFalse();
        assertThat(MAX.depasse(MIN)).isTrue();
        assertThat(MIN).isLessThan(MAX);
        assertThat(MIN.auPlus(MAX)).isEqualTo(MIN);
        assertThat(MIN.auMoins(MAX)).isEqualTo(MAX);
    }

    @ParameterizedTest(name = "{0} centimes à {1} millionièmes, {2} : {3}")
    @CsvSource({
        "10000,24000,HALF_UP,240",
        "12345,20000,DOWN,246",
        "12345,20000,UP,247",
        "12345,20000,HALF_UP,247",
        "25,500000,HALF_EVEN,12",
        "25,500000,HALF_UP,13",
        "-25,500000,HALF_UP,-13",
        "100,0,UP,0",
        "9223372036854775807,1000000,UNNECESSARY,9223372036854775807",
    })
    void applique_un_taux_en_arrondissant_comme_demande(long centimes, long taux, RoundingMode arrondi, long attendu) {
        assertThat(Montant.deCentimes(centimes).appliquer(new Taux(taux), arrondi))
                .isEqualTo(Montant.deCentimes(attendu));
    }

    @Test
    void n_arrondit_pas_quand_l_appelant_le_refuse() {
        assertDeborde(() -> Montant.deCentimes(25).appliquer(Taux.dePointsDeBase(5000), RoundingMode.UNNECESSARY));
    }

    @ParameterizedTest(name = "{0} centimes s''écrit {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0,00_€",
                "1|0,01_€",
                "-1|\u22120,01_€",
                "123456789|1.234.567,89_€",
                "100000|1.000,00_€",
                "99999|999,99_€",
                "-100000000|\u22121.000.000,00_€",
                "9223372036854775807|92.233.720.368.547.758,07_€",
                "-9223372036854775808|\u221292.233.720.368.547.758,08_€",
            })
    void s_ecrit_a_la_francaise(long centimes, String attendu) {
        assertThat(Montant.deCentimes(centimes).enTexte()).isEqualTo(francais(attendu));
        assertThat(Montant.deCentimes(centimes)).hasToString(francais(attendu));
    }

    @ParameterizedTest(name = "{0} M€ : {1} et {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5250|5.250_M€|5,25_Md€",
                "14400|14.400_M€|14,4_Md€",
                "14495|14.495_M€|14,495_Md€",
                "5295|5.295_M€|5,295_Md€",
                "450|450_M€|0,45_Md€",
                "45|45_M€|0,045_Md€",
                "1000|1.000_M€|1_Md€",
                "10000|10.000_M€|10_Md€",
                "0|0_M€|0_Md€",
                "-450|\u2212450_M€|\u22120,45_Md€",
            })
    void s_abrege_sans_perdre_un_chiffre_publie(long millions, String enMillions, String enMilliards) {
        Montant montant = Montant.deEuros(millions * 1_000_000);
        assertThat(montant.enMillions()).isEqualTo(francais(enMillions));
        assertThat(montant.enMilliards()).isEqualTo(francais(enMilliards));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 10, 1234, -5, Long.MAX_VALUE, Long.MIN_VALUE})
    void se_donne_en_euros_a_deux_decimales(long centimes) {
        BigDecimal euros = Montant.deCentimes(centimes).enEuros();
        assertThat(euros.scale()).isEqualTo(2);
        assertThat(euros.unscaledValue().longValueExact()).isEqualTo(centimes);
    }

    /** In expected texts, a dot stands for U+202F and an underscore for U+00A0. */
    private static String francais(String attendu) {
        return attendu.replace('.', '\u202F').replace('_', '\u00A0');
    }

    private static void assertDeborde(org.assertj.core.api.ThrowableAssert.ThrowingCallable calcul) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(calcul);
    }
}
