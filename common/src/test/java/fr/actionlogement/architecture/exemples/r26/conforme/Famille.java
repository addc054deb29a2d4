package fr.actionlogement.architecture.exemples.r26.conforme;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.actionlogement.architecture.Maison;
import fr.actionlogement.architecture.Regle;
import java.util.List;
import java.util.stream.Stream;

/** A family of one rule: no class is named Interdit. Only the good one has a proof. */
public final class Famille {
    public static final Regle R98_rien_ne_se_nomme_interdit =
            new Regle(98, "rien ne se nomme Interdit", "c’est interdit", List.of(Famille::nommesInterdit));

    private static Stream<String> nommesInterdit(Maison maison) {
        return maison.classes().stream().map(JavaClass::getSimpleName).filter("Interdit"::equals);
    }
}
