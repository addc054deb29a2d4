package fr.actionlogement.convention.bailleurs.operation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.securite.Niveau;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActeDOperationTest {

    @Test
    void tout_etat_s_atteint_depuis_le_brouillon() {
        Set<StatutDOperation> atteints = EnumSet.of(StatutDOperation.BROUILLON);
        boolean encore = true;
        while (encore) {
            encore = atteints.addAll(Arrays.stream(ActeDOperation.values())
                    .filter(acte -> Set.copyOf(atteints).stream().anyMatch(acte::part))
                    .map(ActeDOperation::vers)
                    .toList());
        }
        assertThat(atteints).containsExactlyInAnyOrder(StatutDOperation.values());
    }

    @ParameterizedTest
    @EnumSource(StatutDOperation.class)
    void rien_ne_part_d_un_etat_final_et_tout_part_des_autres(StatutDOperation statut) {
        assertThat(ActeDOperation.depuis(statut).isEmpty()).isEqualTo(statut.estFinal());
    }

    @Test
    void qui_depose_ne_decide_pas() {
        for (ActeDOperation acte : Set.of(ActeDOperation.ACCORDER, ActeDOperation.REFUSER, ActeDOperation.SOLDER)) {
            assertThat(acte.niveaux()).containsExactlyInAnyOrder(Niveau.CONTROLE, Niveau.COMITE);
        }
        assertThat(ActeDOperation.ACCORDER.exigeQuatreYeux()).isTrue();
        assertThat(ActeDOperation.SOLDER.exigeQuatreYeux()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ActeDOperation.class)
    void le_chemin_ramene_a_l_acte(ActeDOperation acte) {
        assertThat(ActeDOperation.duChemin(acte.chemin())).contains(acte);
    }
}
