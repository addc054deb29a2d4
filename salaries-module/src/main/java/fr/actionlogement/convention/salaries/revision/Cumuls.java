package fr.actionlogement.convention.salaries.revision;

import fr.actionlogement.convention.salaries.bareme.Baremes;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import fr.actionlogement.convention.salaries.eligibilite.Produit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The matrix of the aids that may, or may not, run together, read from the rules of a day. What no source says is absent. */
@Service
public class Cumuls {

    private static final String ADMIS = "CUMUL_ADMIS";
    private static final String EXCLU = "CUMUL_EXCLU";

    private final Baremes baremes;

    Cumuls(Baremes baremes) {
        this.baremes = baremes;
    }

    /** The pairs that the rules of that day settle, product by product. */
    public List<Cumul> au(LocalDate jour) {
        return baremes.tous().stream()
                .filter(p -> p.cle().equals(ADMIS) || p.cle().equals(EXCLU))
                .filter(p -> p.vautLe(jour))
                .flatMap(p -> cumul(p).stream())
                .sorted(Comparator.comparing(Cumul::produit).thenComparing(Cumul::avec))
                .toList();
    }

    private static Stream<Cumul> cumul(Parametre p, Optional<Produit> produit, Optional<Produit> avec) {
        return produit.stream()
                .flatMap(un ->
                        avec.stream().map(autre -> new Cumul(un, autre, p.cle().equals(ADMIS), p)));
    }

    private static List<Cumul> cumul(Parametre p) {
        return cumul(p, Produit.deCode(p.produit()), Produit.deCode(p.regle().profil()))
                .toList();
    }
}
