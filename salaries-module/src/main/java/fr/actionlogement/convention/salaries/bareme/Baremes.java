package fr.actionlogement.convention.salaries.bareme;

import fr.actionlogement.convention.salaries.bareme.interne.BaremesEnBase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Reads the rules: all of them, those of a day, those that a file froze. */
@Service
public class Baremes {

    /** Rules shared by several products. */
    public static final String COMMUN = "COMMUN";

    private final BaremesEnBase base;
    private volatile IndexDesBaremes index = new IndexDesBaremes(List.of());

    Baremes(BaremesEnBase base) {
        this.base = base;
    }

    /** Every value that stands, by product, rule and date. */
    public List<Parametre> tous() {
        return base.lire().stream().filter(p -> !p.retire()).toList();
    }

    /** The rules of a product on a day, the shared ones included. */
    public BaremeDuJour au(String produit, LocalDate jour) {
        return index().au(produit, jour);
    }

    /** The rules that a file froze on the day of its complete request. */
    public BaremeDuJour figes(String produit, LocalDate jour, Collection<Integer> ids) {
        Set<Integer> voulus = Set.copyOf(ids);
        return BaremeDuJour.de(
                produit,
                jour,
                base.lire().stream().filter(p -> voulus.contains(p.id())).toList());
    }

    /** Made once per reading of the table. */
    private IndexDesBaremes index() {
        List<Parametre> lus = base.lire();
        IndexDesBaremes connu = index;
        if (connu.source() != lus) {
            connu = new IndexDesBaremes(lus);
            index = connu;
        }
        return connu;
    }
}
