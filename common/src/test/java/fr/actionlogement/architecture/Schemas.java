package fr.actionlogement.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.function.Consumer;

/** The schema that entities name. */
final class Schemas {

    private static final String TABLE = "jakarta.persistence.Table";

    private Schemas() {}

    static boolean estUneTable(JavaClass classe) {
        return classe.isAnnotatedWith("jakarta.persistence.Entity");
    }

    static void horsDuSchema(JavaClass entite, Consumer<String> faute) {
        String attendu = Lieu.axe(entite).orElse(Lieu.de(entite).module());
        String declare = entite.tryGetAnnotationOfType(TABLE)
                .flatMap(table -> table.get("schema"))
                .map(Object::toString)
                .orElse("");
        if (!declare.equals(attendu)) {
            faute.accept(Conditions.nom(entite) + " se déclare dans le schéma « " + declare + " » au lieu de « "
                    + attendu + " ».");
        }
    }
}
