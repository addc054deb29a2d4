package fr.actionlogement.architecture;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** All rules, family by family: the table of contents. */
public final class Regles {

    static final List<Class<?>> FAMILLES =
            List.of(Frontieres.class, Encapsulation.class, ArgentEtTemps.class, Hygiene.class, AuDelaDuBytecode.class);

    private Regles() {}

    /** Every rule, by number. */
    public static List<Regle> toutes() {
        return FAMILLES.stream().flatMap(famille -> de(famille).stream()).toList();
    }

    /** The rules of a family, by number. */
    static List<Regle> de(Class<?> famille) {
        return champs(famille).stream()
                .map(Regles::valeur)
                .sorted(Comparator.comparingInt(Regle::numero))
                .toList();
    }

    /** Fields that hold a rule. */
    static List<Field> champs(Class<?> famille) {
        return Arrays.stream(famille.getDeclaredFields())
                .filter(champ -> champ.getType().equals(Regle.class))
                .toList();
    }

    static Regle valeur(Field champ) {
        try {
            return (Regle) champ.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("La règle doit être publique et statique : " + champ, e);
        }
    }
}
