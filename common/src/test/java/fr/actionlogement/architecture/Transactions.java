package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.util.function.Consumer;

/** Who opens a transaction. */
final class Transactions {

    private static final String ECOUTEUR = "org.springframework.context.event.EventListener";

    private Transactions() {}

    static boolean peutOuvrir(JavaClass classe) {
        JavaClass porteuse = classe.getEnclosingClass().orElse(classe);
        Lieu lieu = Lieu.de(porteuse);
        return Roles.estCasDUsage(porteuse) || (lieu.dansCommon() && lieu.dansUnInterne());
    }

    static void annotees(JavaClass classe, Consumer<String> faute) {
        if (estTransactionnelle(classe)) {
            faute.accept(Conditions.nom(classe) + " porte @Transactional sans être un cas d’usage.");
        }
        classe.getMethods().stream()
                .filter(Transactions::estTransactionnelle)
                .filter(methode -> !estUnEcouteur(methode))
                .forEach(methode -> faute.accept(Signatures.phrase(methode)
                        + " porte @Transactional sans être un verbe de cas d’usage ni un écouteur."));
    }

    static boolean parProgramme(JavaClass origine, JavaClass cible) {
        return cible.getPackageName().equals("org.springframework.transaction.support")
                || cible.getName().equals("org.springframework.transaction.PlatformTransactionManager");
    }

    private static boolean estUnEcouteur(JavaMethod methode) {
        return methode.isMetaAnnotatedWith(ECOUTEUR);
    }

    private static boolean estTransactionnelle(CanBeAnnotated element) {
        return element.isMetaAnnotatedWith("org.springframework.transaction.annotation.Transactional")
                || element.isMetaAnnotatedWith("jakarta.transaction.Transactional");
    }
}
