package fr.actionlogement.convention.politiquespubliques;

import fr.actionlogement.architecture.Maison;
import fr.actionlogement.architecture.Regle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("fr.actionlogement.architecture.Regles#toutes")
    void respecte(Regle regle) {
        regle.exiger(Maison.vueDIci());
    }
}
