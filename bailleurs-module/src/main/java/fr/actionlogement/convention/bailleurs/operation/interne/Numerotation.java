package fr.actionlogement.convention.bailleurs.operation.interne;

import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Gives references, without a gap in a year; the caller's transaction holds the number until it ends. */
@Component
public class Numerotation {

    private static final String SUIVANT = """
            insert into bailleurs.compteur as c (serie, annee, dernier) values (?, ?, 1)
            on conflict (serie, annee) do update set dernier = c.dernier + 1
            returning dernier
            """;

    private final JdbcTemplate sql;

    Numerotation(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The next reference of a series, for instance {@code OP-2026-000123}. */
    public String suivante(String serie, int annee) {
        Integer numero = sql.queryForObject(SUIVANT, Integer.class, serie, annee);
        return String.format(Locale.ROOT, "%s-%d-%06d", serie, annee, numero);
    }
}
