package fr.actionlogement.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;

/** One thing a rule looks for. Every control of a rule must refuse the rule's counter-example. */
@FunctionalInterface
public interface Controle {

    /** Faults found, one French sentence each; none when the house respects the rule. */
    Stream<String> fautes(Maison maison);

    /** An ArchUnit rule on the production classes. */
    static Controle classes(ArchRule regle) {
        return maison -> regle.evaluate(maison.classes()).getFailureReport().getDetails().stream();
    }

    /** An ArchUnit rule on the test classes of the module. */
    static Controle essais(ArchRule regle) {
        return maison -> regle.evaluate(maison.essais()).getFailureReport().getDetails().stream();
    }

    /** A look at the files of each module. */
    static Controle fichiers(Function<ModuleMaven, Stream<String>> examen) {
        return maison -> maison.modules().stream().flatMap(examen);
    }
}
