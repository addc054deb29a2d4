package fr.actionlogement.convention.app.entree;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.axe.DescripteurAxe;
import fr.actionlogement.convention.common.securite.interne.TableDesAcces;
import fr.actionlogement.essai.EssaiIntegre;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks the routing table. {@code -Dacces.ecrire=true} writes the document anew, to be reviewed and committed. */
@EssaiIntegre
class TableDesAccesIT {

    private static final Path DOCUMENT = Path.of("src", "docs", "acces.md");

    @Autowired
    private TableDesAcces table;

    @Autowired(required = false)
    private List<DescripteurAxe> axes = List.of();

    @Test
    void chaque_route_a_les_niveaux_du_document() throws IOException {
        String lue = table.enMarkdown();
        if (Boolean.getBoolean("acces.ecrire")) {
            Files.writeString(DOCUMENT, lue);
        }
        assertThat(lue.lines()).containsExactlyElementsOf(attendues());
    }

    /** The document without the axes left out of this assembly. */
    private List<String> attendues() throws IOException {
        Set<String> presents = axes.stream().map(DescripteurAxe::code).collect(Collectors.toSet());
        return Files.readAllLines(DOCUMENT).stream()
                .filter(ligne -> !ligne.startsWith("| `")
                        || ligne.contains("| maison |")
                        || presents.stream().anyMatch(axe -> ligne.contains("| " + axe + " |")))
                .toList();
    }
}
