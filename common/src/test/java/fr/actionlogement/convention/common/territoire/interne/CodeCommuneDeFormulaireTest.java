package fr.actionlogement.convention.common.territoire.interne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.actionlogement.convention.common.territoire.CodeCommune;
import fr.actionlogement.convention.common.territoire.CodeIllisible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCommuneDeFormulaireTest {

    private final CodeCommuneDeFormulaire lecture = new CodeCommuneDeFormulaire();

    @ParameterizedTest(name = "« {0} » est {1}")
    @CsvSource({
        "59350,59350",
        "' 59350 ',59350",
        "2a004,2A004",
        "Lille (59350),59350",
        "' Lille (59350) ',59350",
        "Ajaccio (2a004),2A004",
        "Ajaccio ( 2A004 ),2A004",
        "(59350),59350",
        "Château-Chinon (Ville) (58062),58062",
        "Castillon (Canton d'Arthez-de-Béarn) (64181),64181"
    })
    void lit_un_code_seul_ou_un_nom_suivi_de_son_code(String texte, String code) {
        assertThat(lecture.convert(texte)).isEqualTo(new CodeCommune(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lille",
                "Lille 59350",
                "Lille 59350)",
                "59350 (Lille)",
                "Lille (59350) Nord",
                "Lille ()",
                "Lille (",
                "()",
                "Château-Chinon (Ville)",
                "Lille (5935)"
            })
    void refuse_le_reste_en_disant_quoi_faire(String texte) {
        assertThatExceptionOfType(CodeIllisible.class)
                .isThrownBy(() -> lecture.convert(texte))
                .withMessageStartingWith("Choisissez une commune dans la liste, ou indiquez son code INSEE");
    }

    @Test
    void un_champ_vide_n_est_aucune_commune() {
        assertThat(lecture.convert("  ")).isNull();
    }
}
