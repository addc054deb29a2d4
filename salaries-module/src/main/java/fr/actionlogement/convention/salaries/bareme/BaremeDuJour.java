package fr.actionlogement.convention.salaries.bareme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a product as they stood on a day. A file judged by them keeps their identifiers: what it was granted under
 * never changes afterwards.
 *
 * @param produit code of the product
 * @param le the day
 * @param parametres values by rule, those shared by several products included
 * @param guichets every version of the product's {@code GUICHET}, oldest first: a hole is told from what surrounds it
 * @param ids identifiers of the values, to be frozen in a file, in order
 */
public record BaremeDuJour(
        String produit, LocalDate le, Map<Cle, Parametre> parametres, List<Parametre> guichets, List<Integer> ids) {

    /** Key of the rule that opens the counter. */
    public static final String GUICHET = "GUICHET";

    /** Keeps its own copies. */
    public BaremeDuJour {
        parametres = Map.copyOf(parametres);
        guichets = List.copyOf(guichets);
        ids = List.copyOf(ids);
    }

    /** The rules among these, of the product or common to all, that were in force that day. */
    public static BaremeDuJour de(String produit, LocalDate le, List<Parametre> connus) {
        Map<Cle, Parametre> parametres = new HashMap<>();
        List<Parametre> guichets = new ArrayList<>();
        for (Parametre p : connus) {
            boolean sien = p.produit().equals(produit);
            if (sien && p.cle().equals(GUICHET)) {
                guichets.add(p);
            }
            if ((sien || p.produit().equals(Baremes.COMMUN)) && p.vautLe(le)) {
                parametres.put(p.regle(), p);
            }
        }
        guichets.sort(Comparator.comparing(Parametre::valideDu));
        return new BaremeDuJour(
                produit,
                le,
                parametres,
                guichets,
                parametres.values().stream().map(Parametre::id).sorted().toList());
    }

    /** The same rules on another day of their period. */
    BaremeDuJour auJour(LocalDate jour) {
        return new BaremeDuJour(produit, jour, parametres, guichets, ids);
    }

    /** The same rules, but for one that takes another value, or none at all: what a proposal would change. */
    public BaremeDuJour avec(Cle regle, @Nullable Parametre valeur) {
        Map<Cle, Parametre> autres = new HashMap<>(parametres);
        autres.remove(regle);
        if (valeur != null) {
            autres.put(regle, valeur);
        }
        return new BaremeDuJour(produit, le, autres, guichets, ids);
    }

    /** The value of a rule; empty when the rule did not exist that day. */
    public Optional<Parametre> parametre(String cle) {
        return parametre(Cle.de(cle));
    }

    /** The value of a rule for a profile. */
    public Optional<Parametre> parametre(String cle, String profil) {
        return parametre(new Cle(cle, "", "", profil));
    }

    /** The value of a rule in a zone. */
    public Optional<Parametre> enZone(String cle, String zone) {
        return parametre(new Cle(cle, zone, "", ""));
    }

    /** The value of a rule with its dimensions. */
    public Optional<Parametre> parametre(Cle regle) {
        return Optional.ofNullable(parametres.get(regle));
    }

    /** Every value of a rule, whatever its dimensions, always in the same order. */
    public List<Parametre> tous(String cle) {
        return parametres.values().stream()
                .filter(p -> p.cle().equals(cle))
                .sorted(Comparator.comparing(p -> p.regle().profil() + p.regle().zone()))
                .toList();
    }
}
