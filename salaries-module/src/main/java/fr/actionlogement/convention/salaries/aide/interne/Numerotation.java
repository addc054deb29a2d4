package fr.actionlogement.convention.salaries.aide.interne;

import java.util.List;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Gives references {@code MJ-2026-000123}, one counter per product and year. */
@Component
public class Numerotation {

    private static final String PRENDRE = """
            insert into salaries.numero (prefixe, annee, dernier) values (?, ?, ?)
            on conflict (prefixe, annee) do update set dernier = numero.dernier + excluded.dernier
            returning dernier
            """;

    private final JdbcTemplate sql;

    Numerotation(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** The next reference. */
    public String prochaine(String prefixe, int annee) {
        return prochaines(prefixe, annee, 1).get(0);
    }

    /** The next {@code combien} references, in order. */
    public List<String> prochaines(String prefixe, int annee, int combien) {
        Long dernier = sql.queryForObject(PRENDRE, Long.class, prefixe, annee, combien);
        long fin = dernier == null ? 0 : dernier;
        return LongStream.rangeClosed(fin - combien + 1, fin)
                .mapToObj(n -> "%s-%d-%06d".formatted(prefixe, annee, n))
                .toList();
    }
}
