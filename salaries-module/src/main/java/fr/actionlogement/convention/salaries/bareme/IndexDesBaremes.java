package fr.actionlogement.convention.salaries.bareme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The rules cut at each day where one of them changes: those of any day are found at once. */
final class IndexDesBaremes {

    private final List<Parametre> source;
    private final List<Parametre> vivants;
    private final Map<String, NavigableMap<LocalDate, BaremeDuJour>> parProduit = new ConcurrentHashMap<>();

    IndexDesBaremes(List<Parametre> source) {
        this.source = source;
        this.vivants = source.stream().filter(p -> !p.retire()).toList();
    }

    /** The list it was made from, the very same. */
    List<Parametre> source() {
        return source;
    }

    BaremeDuJour au(String produit, LocalDate jour) {
        Map.Entry<LocalDate, BaremeDuJour> coupe =
                parProduit.computeIfAbsent(produit, this::couper).floorEntry(jour);
        return coupe == null
                ? BaremeDuJour.de(produit, jour, vivants)
                : coupe.getValue().auJour(jour);
    }

    private NavigableMap<LocalDate, BaremeDuJour> couper(String produit) {
        TreeSet<LocalDate> jours = new TreeSet<>();
        List<Parametre> siens = vivants.stream()
                .filter(p -> p.produit().equals(produit) || p.produit().equals(Baremes.COMMUN))
                .toList();
        siens.stream()
                .flatMap(p -> p.valideAu() == null
                        ? Stream.of(p.valideDu())
                        : Stream.of(p.valideDu(), p.valideAu().plusDays(1)))
                .forEach(jours::add);
        NavigableMap<LocalDate, BaremeDuJour> coupes = new TreeMap<>();
        jours.forEach(jour -> coupes.put(jour, BaremeDuJour.de(produit, jour, siens)));
        return coupes;
    }
}
