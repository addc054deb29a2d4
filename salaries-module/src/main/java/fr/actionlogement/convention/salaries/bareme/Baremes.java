package fr.actionlogement.convention.salaries.bareme;

import fr.actionlogement.convention.salaries.bareme.interne.BaremesEnBase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads the rules: all of them, those of a day, those that a file froze. */
@Service
public class Baremes {

    /** Rules shared by several products. */
    public static final String COMMUN = "COMMUN";

    private final BaremesEnBase base;

    Baremes(BaremesEnBase base) {
        this.base = base;
    }

    /** Every value ever in force, by product, rule and date. */
    public List<Parametre> tous() {
        return base.lire();
    }

    /** The rules of a product on a day, the shared ones included. */
    public BaremeDuJour au(String produit, LocalDate jour) {
        return BaremeDuJour.de(produit, jour, base.lire());
    }

    /** The rules that a file froze on the day of its complete request. */
    public BaremeDuJour figes(String produit, LocalDate jour, Collection<Integer> ids) {
        return BaremeDuJour.de(
                produit,
                jour,
                base.lire().stream().filter(p -> ids.contains(p.id())).toList());
    }
}
