package fr.actionlogement.convention.politiquespubliques.bareme;

import fr.actionlogement.convention.common.montant.Formats;
import fr.actionlogement.convention.politiquespubliques.bareme.interne.BaremesEnBase;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads the figures of the rules. */
@Service("baremesDesPolitiques")
public class Baremes {

    private final BaremesEnBase base;
    private final Formats formats;

    Baremes(BaremesEnBase base, Formats formats) {
        this.base = base;
        this.formats = formats;
    }

    /** Every value ever in force, by rule and date. */
    public List<Parametre> tous() {
        return base.tous();
    }

    /**
     * The value of a rule on a day.
     *
     * @throws RegleSansValeur when none is known
     */
    public Parametre le(String cle, LocalDate jour) {
        return le(cle, "", jour);
    }

    /** Same, for what the rule depends on besides the day. */
    public Parametre le(String cle, String variante, LocalDate jour) {
        return base.une(cle, variante, jour).orElseThrow(() -> new RegleSansValeur(cle, formats.date(jour)));
    }
}
