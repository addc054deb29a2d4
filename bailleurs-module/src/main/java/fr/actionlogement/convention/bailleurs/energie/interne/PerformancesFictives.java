package fr.actionlogement.convention.bailleurs.energie.interne;

import java.sql.Date;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the fictitious energy and carbon of granted rehabilitations in sets; one in five is left to be entered. */
@Component
public class PerformancesFictives {

    private static final String PERFORMANCES = """
            insert into bailleurs.performance (operation_reference, surface_centiemes, energie_avant, climat_avant,
              dpe_avant_le, energie_apres, climat_apres, dpe_apres_le, saisi_par, maj_le)
            select o.reference, l.nombre * (5800 + o.id % 1900), 300 + o.id % 110, 60 + o.id % 35, o.accorde_le - 200,
              100 + o.id % 70, 12 + o.id % 15, case when o.acheve_le + 20 <= ?::date then o.acheve_le + 20 end,
              'gestionnaire.bailleurs', now()
            from bailleurs.operation o
            join (select operation_id, sum(nombre) as nombre from bailleurs.logements group by 1) l on l.operation_id = o.id
            where o.nature in ('REHABILITATION', 'RESIDENTIALISATION') and o.accorde_le is not null
              and o.statut not in ('ABANDONNE', 'CADUC') and o.id % 5 <> 0
              and not exists (select from bailleurs.performance)
            """;
    private static final String ETIQUETTES = """
            insert into bailleurs.performance_etiquette (operation_reference, moment, etiquette, nombre)
            select x.reference, e.moment, e.etiquette, e.nombre
            from (select o.reference, sum(l.nombre)::int as n
                  from bailleurs.performance p join bailleurs.operation o on o.reference = p.operation_reference
                  join bailleurs.logements l on l.operation_id = o.id
                  where not exists (select from bailleurs.performance_etiquette) group by 1) x
            cross join lateral (values ('AVANT', 'G', x.n / 10), ('AVANT', 'F', x.n * 2 / 5),
              ('AVANT', 'E', x.n - x.n / 10 - x.n * 2 / 5), ('APRES', 'F', x.n / 25), ('APRES', 'D', x.n / 12), ('APRES', 'B', x.n / 3),
              ('APRES', 'C', x.n - x.n / 25 - x.n / 12 - x.n / 3)) e(moment, etiquette, nombre)
            where e.nombre > 0
            """;

    private final JdbcTemplate sql;

    PerformancesFictives(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes them as known on that day, unless some are there already. */
    public void ecrire(LocalDate jour) {
        sql.update(PERFORMANCES, Date.valueOf(jour));
        sql.update(ETIQUETTES);
    }
}
