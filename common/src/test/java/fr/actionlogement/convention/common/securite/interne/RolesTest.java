package fr.actionlogement.convention.common.securite.interne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.securite.Niveau;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @ParameterizedTest
    @CsvSource({
        "LECTURE, LECTURE, true",
        "LECTURE, GESTION, false",
        "GESTION_UN, LECTURE, true",
        "GESTION_UN, GESTION, true",
        "GESTION_DEUX, LECTURE, false",
        "GESTION_DEUX, GESTION, false",
        "CONTROLE, LECTURE, true",
        "CONTROLE, CONTROLE, true",
        "CONTROLE, GESTION, false",
        "COMITE, LECTURE, true",
        "COMITE, CONTROLE, false",
        "ADMINISTRATION, LECTURE, false",
        "ADMINISTRATION, ADMINISTRATION, true",
        "ADMINISTRATION, COMITE, false",
    })
    void donne_sur_un_axe_les_niveaux_de_la_promesse(String role, Niveau niveau, boolean attendu) {
        assertThat(Roles.donnent(List.of(role), niveau, "un")).isEqualTo(attendu);
    }

    @Test
    void un_gestionnaire_ignore_les_autres_axes_et_eux_seuls() {
        assertThat(Roles.ignorent(List.of("GESTION_DEUX"), "un")).isTrue();
        assertThat(Roles.ignorent(List.of("GESTION_UN"), "un")).isFalse();
        assertThat(Roles.ignorent(List.of("GESTION_DEUX", "LECTURE"), "un")).isFalse();
        assertThat(Roles.ignorent(List.of("ADMINISTRATION"), "un")).isFalse();
    }

    @Test
    void hors_des_axes_toute_personne_lit_et_tout_gestionnaire_gere() {
        assertThat(Roles.donnent(List.of("ADMINISTRATION"), Niveau.LECTURE, null))
                .isTrue();
        assertThat(Roles.donnent(List.of("GESTION_DEUX"), Niveau.GESTION, null)).isTrue();
        assertThat(Roles.donnent(List.of("LECTURE"), Niveau.GESTION, null)).isFalse();
    }
}
