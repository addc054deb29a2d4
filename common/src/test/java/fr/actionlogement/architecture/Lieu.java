package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import fr.actionlogement.convention.common.axe.AxeDeLaConvention;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a class lives, read from its package alone: the same plan holds below the product's root package and below the
 * root of any example, so one rule judges both.
 *
 * @param racine root package of the house, empty when the class is not of the house
 * @param module sub-package of the Maven module ({@code common}, {@code app}, an axis), empty in the root package
 * @param pieces the packages below the module's, outermost first
 */
record Lieu(String racine, String module, List<String> pieces) {

    static final String PRODUIT = "fr.actionlogement.convention";

    private static final Lieu AILLEURS = new Lieu("", "", List.of());
    private static final Pattern ADRESSE = Pattern.compile(
            "(" + Pattern.quote(PRODUIT) + "|.*\\.exemples\\.r\\d+\\.(?:faute|conforme))(?:\\.([^.]+)(?:\\.(.+))?)?");

    static Lieu de(JavaClass classe) {
        return duPaquet(classe.getBaseComponentType().getPackageName());
    }

    static Lieu duPaquet(String paquet) {
        Matcher adresse = ADRESSE.matcher(paquet);
        if (!adresse.matches()) {
            return AILLEURS;
        }
        String module = adresse.group(2) == null ? "" : adresse.group(2);
        List<String> pieces =
                adresse.group(3) == null ? List.of() : List.of(adresse.group(3).split("\\."));
        return new Lieu(adresse.group(1), module, pieces);
    }

    /** Code that the axis of this class declares on a package above it; empty outside the axes. */
    static Optional<String> axe(JavaClass classe) {
        if (!de(classe).dansLaMaison()) {
            return Optional.empty();
        }
        Optional<JavaPackage> paquet = Optional.of(classe.getBaseComponentType().getPackage());
        while (paquet.isPresent()) {
            if (paquet.get().isAnnotatedWith(AxeDeLaConvention.class)) {
                return Optional.of(paquet.get()
                        .getAnnotationOfType(AxeDeLaConvention.class)
                        .code());
            }
            paquet = paquet.get().getParent();
        }
        return Optional.empty();
    }

    boolean dansLaMaison() {
        return !racine.isEmpty();
    }

    boolean dansCommon() {
        return module.equals("common");
    }

    /** The module app, and the main class alone in the root package. */
    boolean dansApp() {
        return dansLaMaison() && (module.equals("app") || module.isEmpty());
    }

    /** Feature of an axis or service of common; empty at the top of the module. */
    String fonctionnalite() {
        return pieces.isEmpty() ? "" : pieces.get(0);
    }

    boolean dansUnInterne() {
        return pieces.contains("interne");
    }

    /** In a sub-package of a feature that bears this name; a service of common of that name does not count. */
    boolean sous(String piece) {
        return pieces.lastIndexOf(piece) > 0;
    }

    boolean memeModule(Lieu autre) {
        return racine.equals(autre.racine) && module.equals(autre.module);
    }
}
