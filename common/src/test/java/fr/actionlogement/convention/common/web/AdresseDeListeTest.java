package fr.actionlogement.convention.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdresseDeListeTest {

    private static final AdresseDeListe ADRESSE = AdresseDeListe.de("/bailleurs/operations")
            .avec("q", "Évry & cœur")
            .avec("ligne", null)
            .avec("statut", " ")
            .avec("groupe", true);

    @Test
    void garde_les_filtres_remplis_et_les_encode() {
        assertThat(ADRESSE.premiere()).isEqualTo("/bailleurs/operations?q=%C3%89vry%20%26%20c%C5%93ur&groupe=true");
        assertThat(AdresseDeListe.de("/imports").premiere()).isEqualTo("/imports");
    }

    @Test
    void mene_a_la_page_d_une_cle_et_nulle_part_sans_cle() {
        assertThat(ADRESSE.page("avant", 42)).endsWith("&groupe=true&avant=42");
        assertThat(ADRESSE.page("avant", null)).isNull();
        assertThat(ADRESSE.apres("OP-1").suivante()).endsWith("&apres=OP-1");
        assertThat(ADRESSE.apres(null).suivante()).isNull();
    }

    @Test
    void un_filtre_laisse_vide_n_en_est_pas_un() {
        assertThat(AdresseDeListe.filtre(" ")).isNull();
        assertThat(AdresseDeListe.filtre(null)).isNull();
        assertThat(AdresseDeListe.filtre("ACV")).isEqualTo("ACV");
    }
}
