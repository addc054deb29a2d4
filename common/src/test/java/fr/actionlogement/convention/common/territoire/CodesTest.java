package fr.actionlogement.convention.common.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class CodesTest {

    private final JsonMapper json = JsonMapper.builder().build();

    record Lieu(CodeCommune commune, Departement departement, Zone zone) {}

    @ParameterizedTest(name = "{0} est dans {1}")
    @CsvSource({
        "01001,01,false", "59350,59,false", "75056,75,false", "95690,95,false", "2A004,2A,false", "2b033,2B,false",
        " 21231 ,21,false", "97105,971,true", "97209,972,true", "97302,973,true", "97411,974,true", "97608,976,true"
    })
    void un_code_de_commune_designe_son_departement(String texte, String departement, boolean outreMer) {
        CodeCommune code = CodeCommune.lire(texte);
        assertThat(code.departement()).isEqualTo(new Departement(departement));
        assertThat(code.departement().estOutreMer()).isEqualTo(outreMer);
        assertThat(CodeCommune.lire(code.toString())).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1001",
                "0100",
                "010011",
                "00001",
                "20004",
                "2C004",
                "2A04",
                "2AA04",
                "96001",
                "97501",
                "97701",
                "98718",
                "99100",
                "59-350",
                "5935O",
                "５９３５０",
                "59350\u0000"
            })
    void refuse_ce_qui_n_est_pas_un_code_de_commune(String texte) {
        assertThatExceptionOfType(CodeIllisible.class)
                .isThrownBy(() -> CodeCommune.lire(texte))
                .withMessageEndingWith(".");
    }

    @Test
    void il_y_a_cent_un_departements_dont_cinq_outre_mer() {
        assertThat(Departement.tous()).hasSize(101).doesNotHaveDuplicates().isSorted();
        assertThat(Departement.tous().stream().filter(Departement::estOutreMer))
                .extracting(Departement::code)
                .containsExactly("971", "972", "973", "974", "976");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "00", "20", "2C", "96", "97", "970", "975", "977", "978", "987", "099", "A2"})
    void refuse_ce_qui_n_est_pas_un_departement(String texte) {
        assertThatExceptionOfType(CodeIllisible.class).isThrownBy(() -> Departement.lire(texte));
    }

    @ParameterizedTest
    @CsvSource({"Abis,ABIS", "A bis,ABIS", "abis,ABIS", "A,A", "b1,B1", "B2,B2", "C,C", "DROM,DROM"})
    void lit_une_zone_comme_les_fichiers_publies_l_ecrivent(String texte, Zone zone) {
        assertThat(Zone.lire(texte)).isEqualTo(zone);
        assertThat(zone.libelle()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "B3", "D", "A ter", "0", "ABISS"})
    void refuse_une_zone_inconnue(String texte) {
        assertThatExceptionOfType(CodeIllisible.class).isThrownBy(() -> Zone.lire(texte));
    }

    @Test
    void s_echangent_en_json_comme_des_textes() {
        Lieu lieu = new Lieu(new CodeCommune("2A004"), new Departement("2A"), Zone.ABIS);
        String texte = "{\"commune\":\"2A004\",\"departement\":\"2A\",\"zone\":\"ABIS\"}";
        assertThat(json.writeValueAsString(lieu)).isEqualTo(texte);
        assertThat(json.readValue(texte, Lieu.class)).isEqualTo(lieu);
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> json.readValue("{\"commune\":\"20004\"}", Lieu.class))
                .havingRootCause()
                .isInstanceOf(CodeIllisible.class);
    }
}
