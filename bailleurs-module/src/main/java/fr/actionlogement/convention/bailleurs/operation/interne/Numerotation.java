package fr.actionlogement.convention.bailleurs.operation.interne;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Gives references, without a gap in a year; the caller's transaction holds the number until it ends. */
@Component
public class Numerotation {

    private static final String SUIVANT = """
            insert into bailleurs.compteur as c (serie, annee, dernier) values (?, ?, ?)
            on conflict (serie, annee) do update set dernier = c.dernier + excluded.dernier
            returning dernier
            """;

    private final JdbcTemplate sql;

    Numerotation(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The next reference of a series, for instance {@code OP-2026-000123}. */
    public String suivante(String serie, int annee) {
        return suivantes(serie, annee, 1).get(0);
    }

    /** The next references of a series, in order. */
    public List<String> suivantes(String serie, int annee, int combien) {
        Integer dernier = sql.queryForObject(SUIVANT, Integer.class, serie, annee, combien);
        int fin = dernier == null ? 0 : dernier;
        return IntStream.rangeClosed(fin - combien + 1, fin)
                .mapToObj(numero -> String.format(Locale.ROOT, "%s-%d-%06d", serie, annee, numero))
                .toList();
    }
}
