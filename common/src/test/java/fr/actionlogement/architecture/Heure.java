package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Calls and method references that read the time of the machine. */
final class Heure {

    private Heure() {}

    static void sansHorloge(JavaClass classe, Consumer<String> faute) {
        annoncer(classe, Heure::litLaMachine, " demande l’heure sans horloge par ", faute);
    }

    static void fabriqueUneHorloge(JavaClass classe, Consumer<String> faute) {
        annoncer(classe, Heure::estUneHorlogeDuSysteme, " fabrique une horloge par ", faute);
    }

    private static boolean litLaMachine(JavaCodeUnitAccess<?> acces) {
        String proprietaire = acces.getTargetOwner().getName();
        boolean maintenant = proprietaire.startsWith("java.time.")
                && acces.getName().equals("now")
                && acces.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
        return maintenant
                || (proprietaire.equals("java.lang.System") && acces.getName().equals("currentTimeMillis"));
    }

    private static boolean estUneHorlogeDuSysteme(JavaCodeUnitAccess<?> acces) {
        return acces.getTargetOwner().getName().equals("java.time.Clock")
                && (acces.getName().startsWith("system") || acces.getName().startsWith("tick"));
    }

    private static void annoncer(
            JavaClass classe, Predicate<JavaCodeUnitAccess<?>> fautif, String quoi, Consumer<String> faute) {
        Stream<JavaCodeUnitAccess<?>> appels =
                Stream.concat(classe.getMethodCallsFromSelf().stream(), classe.getMethodReferencesFromSelf().stream());
        appels.filter(fautif).forEach(acces -> faute.accept(phrase(acces, quoi)));
    }

    private static String phrase(JavaAccess<?> acces, String quoi) {
        return Conditions.nom(acces.getOriginOwner()) + quoi
                + acces.getTargetOwner().getSimpleName() + "." + acces.getName() + "() "
                + acces.getSourceCodeLocation() + ".";
    }
}
