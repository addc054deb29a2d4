package fr.actionlogement.convention.salaries.visale;

import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.convention.salaries.visale.interne.ReglesEnBase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The rules of the guarantee: which regime a day belongs to, what it caps. */
@Service
public class Regimes {

    private final ReglesEnBase base;

    Regimes(ReglesEnBase base) {
        this.base = base;
    }

    /** Every regime, oldest first. */
    public List<Regime> tous() {
        return base.regimes();
    }

    /** Every ceiling of rent. */
    public List<LoyerMaximal> loyers() {
        return base.loyers();
    }

    /** The regime in force that day; empty before the first one known here. */
    public Optional<Regime> au(LocalDate jour) {
        return au(tous(), jour);
    }

    static Optional<Regime> au(List<Regime> connus, LocalDate jour) {
        return connus.stream()
                .filter(r -> !jour.isBefore(r.valideDu()) && (r.valideAu() == null || !jour.isAfter(r.valideAu())))
                .findFirst();
    }

    /** Same, or a refusal on a field. */
    Regime exiger(LocalDate jour, String champ) {
        return au(jour).orElseThrow(() -> RegleNonRespectee.surChamp(
                champ,
                "regime-inconnu",
                "Aucun régime de la garantie n’est connu à cette date : le premier est de 2018."));
    }

    Regime de(String code) {
        return tous().stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow();
    }

    LoyerMaximal loyer(String regime, ZoneDeLoyer zone) {
        return loyers().stream()
                .filter(l -> l.regime().equals(regime) && l.zone() == zone)
                .findFirst()
                .orElseThrow();
    }
}
