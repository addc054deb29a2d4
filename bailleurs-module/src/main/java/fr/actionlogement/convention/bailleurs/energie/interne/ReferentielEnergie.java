package fr.actionlogement.convention.bailleurs.energie.interne;

import fr.actionlogement.convention.bailleurs.energie.CibleDuPlan;
import fr.actionlogement.convention.bailleurs.energie.Etiquette;
import fr.actionlogement.convention.bailleurs.energie.Parametre;
import fr.actionlogement.convention.bailleurs.energie.Seuil;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The dated data of the plan, each with its grade and source. */
@Component
public class ReferentielEnergie {

    private final JdbcTemplate sql;

    ReferentielEnergie(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The bounds of the labels in force on a day, the best label first. */
    public List<Seuil> seuils(LocalDate jour) {
        return sql.query(
                "select distinct on (etiquette) * from bailleurs.seuil_dpe where valide_du <= ?"
                        + " order by etiquette, valide_du desc",
                (l, n) -> new Seuil(
                        Etiquette.valueOf(l.getString("etiquette")),
                        l.getInt("energie_kwh"),
                        l.getInt("climat_kg"),
                        l.getString("grade"),
                        l.getString("source")),
                Date.valueOf(jour));
    }

    /** What the plan announces, the nearest day first. */
    public List<CibleDuPlan> cibles() {
        return sql.query(
                "select * from bailleurs.cible_energie order by comparable desc, echeance, indicateur",
                (l, n) -> new CibleDuPlan(
                        l.getString("indicateur"),
                        l.getObject("depuis", LocalDate.class),
                        l.getObject("echeance", LocalDate.class),
                        l.getInt("valeur"),
                        l.getString("unite"),
                        l.getBoolean("comparable"),
                        l.getString("enonce"),
                        l.getString("grade"),
                        l.getString("source")));
    }

    /** How many years a yearly gain counts in the cost of a tonne. */
    public Parametre dureeDeVie(LocalDate jour) {
        return sql
                .query(
                        "select * from bailleurs.parametre_energie where cle = 'DUREE_DE_VIE_ANS' and valide_du <= ?"
                                + " order by valide_du desc limit 1",
                        (l, n) -> new Parametre(l.getInt("valeur"), l.getString("grade"), l.getString("source")),
                        Date.valueOf(jour))
                .stream()
                .findFirst()
                .orElseThrow();
    }
}
