package fr.actionlogement.convention.bailleurs.contrepartie.interne;

import fr.actionlogement.convention.bailleurs.contrepartie.Ratio;
import java.sql.Date;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the advisory ratios. */
@Component
public class RatiosEnBase {

    private static final String EN_VIGUEUR = """
            select pour_cent, grade, source from bailleurs.ratio_de_contrepartie
            where cle = ? and valide_du <= ? order by valide_du desc limit 1
            """;
    private static final Ratio AUCUN = new Ratio(0, "HYPOTHESE", "Aucun ratio n’est en vigueur à cette date");

    private final JdbcTemplate sql;

    RatiosEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The ratio in force that day; 0 % saying so when there is none. */
    public Ratio enVigueur(String cle, LocalDate jour) {
        return sql
                .query(
                        EN_VIGUEUR,
                        (ligne, n) -> new Ratio(
                                ligne.getInt("pour_cent"), ligne.getString("grade"), ligne.getString("source")),
                        cle,
                        Date.valueOf(jour))
                .stream()
                .findFirst()
                .orElse(AUCUN);
    }
}
