package fr.actionlogement.convention.app;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.architecture.Depot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The first wall stands: Maven scopes, and the enforcer that watches them. */
class PremierMurTest {

    static List<Path> modules() throws IOException {
        try (Stream<Path> dossiers = Files.list(Depot.racine())) {
            return dossiers.map(dossier -> dossier.resolve("pom.xml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void seule_app_depend_d_un_axe_et_seulement_a_l_execution(Path pom) throws Exception {
        List<String> axes = elements(lire(pom), "dependency")
                .filter(dependance -> texte(dependance, "artifactId").endsWith("-module"))
                .map(dependance -> texte(dependance, "scope"))
                .toList();
        if (pom.getParent().endsWith("app")) {
            assertThat(axes).hasSize((int) axesDuDepot()).containsOnly("runtime");
        } else {
            assertThat(axes).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void seule_app_est_dispensee_du_mur(Path pom) throws Exception {
        Document module = lire(pom);
        if (!pom.getParent().endsWith("app")) {
            assertThat(elements(module, "axe.permis")).isEmpty();
        }
        assertThat(elements(module, "enforcer.skip")).isEmpty();
        assertThat(elements(module, "artifactId").map(Element::getTextContent)).doesNotContain("maven-enforcer-plugin");
    }

    @Test
    void l_enforcer_interdit_les_axes_par_defaut() throws Exception {
        Document parent = lire(Depot.racine().resolve("pom.xml"));
        Element interdits = elements(parent, "bannedDependencies").findFirst().orElseThrow();
        assertThat(texte(interdits, "exclude")).isEqualTo("${project.groupId}:*-module");
        assertThat(texte(interdits, "include")).isEqualTo("${axe.permis}");
        assertThat(elements(parent, "axe.permis").map(Element::getTextContent)).containsExactly("aucun:aucun");
        assertThat(lire(Depot.racine().resolve("app/pom.xml"))
                        .getElementsByTagName("axe.permis")
                        .item(0)
                        .getTextContent())
                .endsWith(":*-module:*:*:runtime");
    }

    private static long axesDuDepot() throws IOException {
        return modules().stream()
                .filter(pom -> pom.getParent().toString().endsWith("-module"))
                .count();
    }

    private static Document lire(Path pom) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(pom.toFile());
    }

    private static Stream<Element> elements(Document document, String nom) {
        return elements(document.getElementsByTagName(nom));
    }

    private static String texte(Element element, String nom) {
        return elements(element.getElementsByTagName(nom))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> elements(NodeList noeuds) {
        return IntStream.range(0, noeuds.getLength()).mapToObj(rang -> (Element) noeuds.item(rang));
    }
}
