package fr.actionlogement.convention.politiquespubliques.bareme.interne;

import fr.actionlogement.convention.politiquespubliques.bareme.Parametre;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of the figures: some tens of rows. */
@Component("baremesDesPolitiquesEnBase")
public class BaremesEnBase {

    private static final String UNE = """
            select * from politiques.bareme where cle = ? and variante = ?
              and ? between valide_du and coalesce(valide_au, 'infinity')
            """;

    private final JdbcTemplate sql;

    BaremesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** All of them. */
    public List<Parametre> tous() {
        return sql.query("select * from politiques.bareme order by id", BaremesEnBase::lire);
    }

    /** The value of a day, if there is one. */
    public Optional<Parametre> une(String cle, String variante, LocalDate jour) {
        return sql.query(UNE, BaremesEnBase::lire, cle, variante, Date.valueOf(jour)).stream()
                .findFirst();
    }

    private static Parametre lire(ResultSet ligne, int n) throws SQLException {
        Date fin = ligne.getDate("valide_au");
        return new Parametre(
                ligne.getString("cle"),
                ligne.getString("variante"),
                ligne.getString("libelle"),
                ligne.getLong("valeur"),
                ligne.getString("unite"),
                ligne.getDate("valide_du").toLocalDate(),
                fin == null ? null : fin.toLocalDate(),
                ligne.getString("source"),
                ligne.getString("preuve"),
                ligne.getString("note"));
    }
}
