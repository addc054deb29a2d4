package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Proof that rules bite. The examples of rule R01 are the classes of {@code exemples.r01.faute} and {@code
 * exemples.r01.conforme} below the package of its family, and the files of the folders of the same names below {@code
 * src/test/resources/exemples}.
 */
final class Morsure {

    private Morsure() {}

    /** Faults of every family of rules among the test classes. */
    static Stream<String> reglesSansMorsure(Maison maison) {
        return maison.essais().stream()
                .filter(classe -> classe.getFields().stream()
                        .anyMatch(champ -> champ.getRawType().isEquivalentTo(Regle.class)
                                && champ.getName().matches("R\\d\\d_.*")))
                .map(JavaClass::reflect)
                .flatMap(famille -> Regles.de(famille).stream().flatMap(regle -> fautes(famille, regle)));
    }

    static Stream<String> fautes(Class<?> famille, Regle regle) {
        Maison faute = exemple(famille, regle, "faute");
        Maison conforme = exemple(famille, regle, "conforme");
        if (faute.estVide() || conforme.estVide()) {
            return Stream.of(regle.sigle() + " n’a pas de contre-exemple ou pas d’exemple conforme.");
        }
        Stream<String> sourdes = IntStream.range(0, regle.controles().size())
                .filter(rang ->
                        regle.controles().get(rang).fautes(faute).findAny().isEmpty())
                .mapToObj(rang ->
                        regle.sigle() + " ne mord pas : son contrôle n° " + (rang + 1) + " accepte le contre-exemple.");
        Stream<String> severes = regle.fautes(conforme).stream()
                .map(detail -> regle.sigle() + " refuse son exemple conforme : " + detail);
        return Stream.concat(sourdes, severes);
    }

    private static Maison exemple(Class<?> famille, Regle regle, String genre) {
        String nom = "exemples." + regle.sigle().toLowerCase(Locale.ROOT) + "." + genre;
        Path dossier = Depot.racine().resolve("common/src/test/resources/" + nom.replace('.', '/'));
        return Maison.exemple(famille.getPackageName() + "." + nom, dossier);
    }
}
