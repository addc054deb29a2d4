package fr.actionlogement.convention.bailleurs.operation;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The details of an operation as Hibernate keeps them. */
final class Details {

    private Details() {}

    /** Puts the wanted ones in place of the others; those that stay are not written again. */
    static <T> void remplacer(Set<T> actuels, Stream<T> voulus) {
        Set<T> nouveaux = voulus.collect(Collectors.toSet());
        actuels.retainAll(nouveaux);
        actuels.addAll(nouveaux);
    }
}
