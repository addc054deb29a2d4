package fr.actionlogement.convention.salaries.bareme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules of a product as they stood on a day. A file judged by them keeps their identifiers: what it was granted under
 * never changes afterwards.
 *
 * @param produit code of the product
 * @param le the day
 * @param parametres values by key, those shared by several products included
 */
public record BaremeDuJour(String produit, LocalDate le, Map<String, Parametre> parametres) {

    /** Keeps its own copy. */
    public BaremeDuJour {
        parametres = Map.copyOf(parametres);
    }

    /** The rules among these, of the product or common to all, that were in force that day. */
    public static BaremeDuJour de(String produit, LocalDate le, List<Parametre> connus) {
        return new BaremeDuJour(
                produit,
                le,
                connus.stream()
                        .filter(p -> p.produit().equals(produit) || p.produit().equals(Baremes.COMMUN))
                        .filter(p -> p.vautLe(le))
                        .collect(Collectors.toMap(Parametre::cle, Function.identity())));
    }

    /** The value of a rule; empty when the rule did not exist that day. */
    public Optional<Parametre> parametre(String cle) {
        return Optional.ofNullable(parametres.get(cle));
    }

    /** Identifiers of the values, to be frozen in a file, in order. */
    public List<Integer> ids() {
        return parametres.values().stream().map(Parametre::id).sorted().toList();
    }
}
