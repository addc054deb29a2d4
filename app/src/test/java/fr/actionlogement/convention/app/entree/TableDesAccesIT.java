package fr.actionlogement.convention.app.entree;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.securite.interne.TableDesAcces;
import fr.actionlogement.essai.EssaiIntegre;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks the routing table. {@code -Dacces.ecrire=true} writes the document anew, to be reviewed and committed. */
@EssaiIntegre
class TableDesAccesIT {

    private static final Path DOCUMENT = Path.of("src", "docs", "acces.md");

    @Autowired
    private TableDesAcces table;

    @Test
    void chaque_route_a_les_niveaux_du_document() throws IOException {
        String lue = table.enMarkdown();
        if (Boolean.getBoolean("acces.ecrire")) {
            Files.writeString(DOCUMENT, lue);
        }
        assertThat(lue).isEqualTo(Files.readString(DOCUMENT));
    }
}
