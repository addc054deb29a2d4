package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** What a fact of {@code common.evenement} may be made of. */
final class Faits {

    private static final Set<String> MOTS = Set.of("montant", "periode", "territoire", "tiers", "evenement");

    private Faits() {}

    static boolean estUnFait(Lieu lieu) {
        return lieu.dansCommon() && lieu.fonctionnalite().equals("evenement");
    }

    static boolean etranger(JavaClass fait, JavaClass cible) {
        Lieu lieu = Lieu.de(cible);
        boolean mot = lieu.dansCommon() && MOTS.contains(lieu.fonctionnalite()) && !lieu.dansUnInterne();
        boolean jdk = cible.isPrimitive() || cible.getPackageName().startsWith("java.");
        boolean nullite = cible.getPackageName().equals("org.jspecify.annotations");
        return !mot && !jdk && !nullite;
    }
}
