package fr.actionlogement.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReglesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("fr.actionlogement.architecture.Regles#toutes")
    void chaque_regle_refuse_son_contre_exemple_et_accepte_son_exemple(Regle regle) {
        assertThat(Morsure.fautes(Regles.class, regle)).isEmpty();
    }

    @Test
    void les_numeros_se_suivent_sans_trou() {
        assertThat(Regles.toutes())
                .extracting(Regle::numero)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 28).boxed().toList());
    }

    @Test
    void le_champ_porte_le_numero_de_la_regle() {
        Stream<Field> champs = Regles.FAMILLES.stream().flatMap(famille -> Regles.champs(famille).stream());
        assertThat(champs)
                .allSatisfy(champ -> assertThat(champ.getName())
                        .startsWith(Regles.valeur(champ).sigle() + "_")
                        .matches("[A-Za-z0-9_]+"));
    }

    @Test
    void aucune_famille_n_est_oubliee() {
        List<String> declarees = Maison.vueDIci().essais().stream()
                .filter(classe -> classe.getFields().stream()
                        .anyMatch(champ -> champ.getName().matches("R\\d\\d_.*")))
                .map(JavaClass::getName)
                .toList();
        assertThat(declarees)
                .containsExactlyInAnyOrderElementsOf(
                        Regles.FAMILLES.stream().map(Class::getName).toList());
    }
}
