package fr.actionlogement.convention.salaries.visale.interne;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.salaries.visale.LoyerMaximal;
import fr.actionlogement.convention.salaries.visale.Regime;
import fr.actionlogement.convention.salaries.visale.ZoneDeLoyer;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The regimes and their ceilings of rent. */
@Component
public class ReglesEnBase {

    private final JdbcTemplate sql;

    ReglesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Every regime, oldest first. */
    public List<Regime> regimes() {
        return sql.query(
                "select * from salaries.visale_regime order by valide_du",
                (l, n) -> new Regime(
                        l.getString("code"),
                        l.getString("libelle"),
                        l.getObject("valide_du", LocalDate.class),
                        l.getObject("valide_au", LocalDate.class),
                        l.getInt("mois_prive"),
                        l.getInt("mois_social"),
                        l.getInt("mois_degradations"),
                        l.getObject("duree_mois", Integer.class),
                        l.getInt("jours_declaration"),
                        l.getString("source"),
                        l.getString("niveau_preuve"),
                        l.getString("note")));
    }

    /** Every ceiling. */
    public List<LoyerMaximal> loyers() {
        return sql.query(
                "select * from salaries.visale_loyer order by regime, zone",
                (l, n) -> new LoyerMaximal(
                        l.getString("regime"),
                        ZoneDeLoyer.valueOf(l.getString("zone")),
                        Montant.deCentimes(l.getLong("plafond_centimes")),
                        Montant.deCentimes(l.getLong("etudiant_centimes")),
                        l.getString("source")));
    }
}
