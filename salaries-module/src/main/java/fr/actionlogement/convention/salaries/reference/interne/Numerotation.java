package fr.actionlogement.convention.salaries.reference.interne;

import java.util.List;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counters of references, one per prefix and year. */
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

    /** The next {@code combien} references, in order. */
    public List<String> prochaines(String prefixe, int annee, int combien) {
        Long dernier = sql.queryForObject(PRENDRE, Long.class, prefixe, annee, combien);
        long fin = dernier == null ? 0 : dernier;
        return LongStream.rangeClosed(fin - combien + 1, fin)
                .mapToObj(n -> "%s-%d-%06d".formatted(prefixe, annee, n))
                .toList();
    }
}
