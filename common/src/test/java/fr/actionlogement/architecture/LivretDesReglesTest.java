package fr.actionlogement.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class LivretDesReglesTest {

    private final Livret livret = new Livret(Depot.racine());

    @Test
    void le_livret_dit_les_regles_que_la_construction_applique() throws IOException {
        if (Boolean.getBoolean("regles.ecrire")) {
            Files.createDirectories(livret.fichier().getParent());
            Files.writeString(livret.fichier(), livret.texte());
        }
        assertThat(livret.fichier()).exists();
        assertThat(Files.readString(livret.fichier()))
                .as("app/src/docs/regles.md n’est plus à jour. Pour le récrire :"
                        + " mvn -pl common test -Dtest=LivretDesReglesTest -Dregles.ecrire=true")
                .isEqualTo(livret.texte());
    }
}
