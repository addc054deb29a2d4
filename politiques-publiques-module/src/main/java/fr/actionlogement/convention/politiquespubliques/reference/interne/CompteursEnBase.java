package fr.actionlogement.convention.politiquespubliques.reference.interne;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** One counter per series and year; the row lock makes two acts wait, so that no number is given twice. */
@Component
public class CompteursEnBase {

    private static final String SUIVANT = """
            insert into politiques.compteur as c (serie, annee, dernier) values (?, ?, 1)
            on conflict (serie, annee) do update set dernier = c.dernier + 1 returning dernier
            """;

    private final JdbcTemplate sql;

    CompteursEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The next number. */
    public int suivant(String serie, int annee) {
        Integer numero = sql.queryForObject(SUIVANT, Integer.class, serie, annee);
        return numero == null ? 1 : numero;
    }
}
