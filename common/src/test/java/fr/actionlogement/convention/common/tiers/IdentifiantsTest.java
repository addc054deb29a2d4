package fr.actionlogement.convention.common.tiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class IdentifiantsTest {

    private final JsonMapper json = JsonMapper.builder().build();

    record Tiers(Siren siren, Siret siret, Iban iban) {}

    @ParameterizedTest
    @CsvSource({
        "732829320,732829320",
        "732 829 320,732829320",
        "732\u00A0829\u202F320,732829320",
        "732.829.320,732829320",
        "356000000,356000000"
    })
    void lit_un_siren(String texte, String numero) {
        assertThat(Siren.lire(texte).numero()).isEqualTo(numero);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "73282932",
                "7328293200",
                "732829321",
                "732829302",
                "000000000",
                "73282932O",
                "７３２８２９３２０",
                "FR732829320"
            })
    void refuse_un_faux_siren(String texte) {
        assertThatExceptionOfType(IdentifiantIllisible.class)
                .isThrownBy(() -> Siren.lire(texte))
                .withMessageEndingWith(".");
    }

    @ParameterizedTest(name = "{0} appartient à {1}")
    @CsvSource({
        "73282932000074,732829320",
        "732 829 320 00074,732829320",
        "35600000000048,356000000",
        "35600000049837,356000000",
        "35600000000014,356000000",
        "35600000000001,356000000"
    })
    void lit_un_siret_y_compris_de_la_poste(String texte, String siren) {
        assertThat(Siret.lire(texte).siren()).isEqualTo(new Siren(siren));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7328293200007",
                "732829320000740",
                "73282932000075",
                "73282932000084",
                "35600000000003",
                "00000000000000",
                "73282932100074",
                "732829320",
                "7328293200007A"
            })
    void refuse_un_faux_siret(String texte) {
        assertThatExceptionOfType(IdentifiantIllisible.class).isThrownBy(() -> Siret.lire(texte));
    }

    @Test
    void l_exception_de_la_poste_ne_vaut_que_pour_elle() {
        // Same digit sum, a multiple of five, in another company.
        assertThat(Chiffres.somme("73282932000004") % 5).isZero();
        assertThatExceptionOfType(IdentifiantIllisible.class).isThrownBy(() -> Siret.lire("73282932000004"));
    }

    @ParameterizedTest
    @CsvSource({
        "FR1420041010050500013M02606,FR1420041010050500013M02606",
        "fr14 2004 1010 0505 0001 3m02 606,FR1420041010050500013M02606",
        "FR76 3000 6000 0112 3456 7890 189,FR7630006000011234567890189",
        "DE89370400440532013000,DE89370400440532013000",
        "NO9386011117947,NO9386011117947"
    })
    void lit_un_iban(String texte, String numero) {
        assertThat(Iban.lire(texte).numero()).isEqualTo(numero);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FR",
                "FR7630006000011234567890188",
                "FR763000600001123456789018",
                "FR76300060000112345678901890",
                "RF7630006000011234567890189",
                "7630006000011234567890189",
                "FR76é000600001123456789018",
                "DE89370400440532013001",
                "FR14-2004-1010-0505-0001-3M02-607"
            })
    void refuse_un_faux_iban(String texte) {
        assertThatExceptionOfType(IdentifiantIllisible.class).isThrownBy(() -> Iban.lire(texte));
    }

    @Test
    void s_ecrivent_par_groupes() {
        assertThat(Siren.lire("732829320").enTexte()).isEqualTo("732\u00A0829\u00A0320");
        assertThat(Siret.lire("73282932000074").enTexte()).isEqualTo("732\u00A0829\u00A0320\u00A000074");
        assertThat(Iban.lire("FR7630006000011234567890189").enTexte())
                .isEqualTo("FR76 3000 6000 0112 3456 7890 189".replace(' ', '\u00A0'));
    }

    @Test
    void un_iban_ne_se_montre_pas_entier_dans_un_journal() {
        assertThat(Iban.lire("FR7630006000011234567890189")).hasToString("FR76\u00A0…\u00A00189");
    }

    @Test
    void s_echangent_en_json_comme_des_textes() {
        Tiers tiers = new Tiers(
                Siren.lire("732829320"), Siret.lire("73282932000074"), Iban.lire("FR7630006000011234567890189"));
        String texte =
                "{\"siren\":\"732829320\",\"siret\":\"73282932000074\",\"iban\":\"FR7630006000011234567890189\"}";
        assertThat(json.writeValueAsString(tiers)).isEqualTo(texte);
        assertThat(json.readValue(texte, Tiers.class)).isEqualTo(tiers);
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> json.readValue("{\"siren\":\"732829321\"}", Tiers.class))
                .havingRootCause()
                .isInstanceOf(IdentifiantIllisible.class);
    }
}
