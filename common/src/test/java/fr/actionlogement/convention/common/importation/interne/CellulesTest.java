package fr.actionlogement.convention.common.importation.interne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.export.interne.CsvSortant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+SUM(A1)", "-a", "@SUM(A1)", "=cmd|' /C calc'!A0"})
    void neutralise_une_formule_et_la_relit_telle_quelle(String cellule) {
        assertThat(CsvSortant.neutraliser(cellule)).isEqualTo("'" + cellule);
        assertThat(Cellules.lire("'" + cellule)).isEqualTo(cellule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12,50", "-1 234,56 €", "+3", "L'Île", "'hui", "texte"})
    void laisse_les_nombres_et_les_textes(String cellule) {
        assertThat(CsvSortant.neutraliser(cellule)).isEqualTo(cellule);
        assertThat(Cellules.lire(cellule)).isEqualTo(cellule);
    }

    @Test
    void garde_les_cellules_vides() {
        List<String> cellules = List.of("", "a", "", "");
        assertThat(Cellules.separer(Cellules.joindre(cellules))).isEqualTo(cellules);
    }

    @ParameterizedTest
    @CsvSource({"1er aout 2026, 2026-08-01", "5 septembre 2025, 2025-09-05", "31 decembre 2027, 2027-12-31"})
    void lit_une_date_en_lettres(String texte, String date) {
        assertThat(DateEnLettres.lire(texte)).isEqualTo(date);
    }
}
