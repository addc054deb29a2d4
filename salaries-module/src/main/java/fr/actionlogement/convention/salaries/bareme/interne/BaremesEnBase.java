package fr.actionlogement.convention.salaries.bareme.interne;

import fr.actionlogement.convention.salaries.bareme.NiveauDePreuve;
import fr.actionlogement.convention.salaries.bareme.Parametre;
import fr.actionlogement.convention.salaries.bareme.Unite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rules as the database has them. They are few and only ever added by a new version: read once, kept. */
@Component
public class BaremesEnBase {

    private static final String LIRE = """
            select id, produit, cle, libelle, valeur, unite, valide_du, valide_au, source, niveau_preuve, note
            from salaries.bareme order by produit, cle, valide_du
            """;

    private final JdbcTemplate sql;
    private volatile @Nullable List<Parametre> lus;

    BaremesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Every value, by product, rule and date. */
    public List<Parametre> lire() {
        List<Parametre> connus = lus;
        if (connus == null) {
            connus = List.copyOf(sql.query(LIRE, (ligne, rang) -> parametre(ligne)));
            lus = connus;
        }
        return connus;
    }

    void oublier() {
        lus = null;
    }

    private static Parametre parametre(ResultSet ligne) throws SQLException {
        return new Parametre(
                ligne.getInt("id"),
                ligne.getString("produit"),
                ligne.getString("cle"),
                ligne.getString("libelle"),
                ligne.getLong("valeur"),
                Unite.valueOf(ligne.getString("unite")),
                ligne.getObject("valide_du", LocalDate.class),
                ligne.getObject("valide_au", LocalDate.class),
                ligne.getString("source"),
                NiveauDePreuve.valueOf(ligne.getString("niveau_preuve")),
                ligne.getString("note"));
    }
}
