package fr.actionlogement.convention.common.atterrissage.interne;

import fr.actionlogement.convention.common.budget.ADate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What was added over the last months, line by line and target by target: one query each, over totals by day. */
@Repository
class RythmesEnBase {

    private static final LocalDate TOUJOURS = LocalDate.of(9999, 12, 31);

    private static final String LIGNES = """
            select e.code,
              sum(engage) filter (where date_effet > d.a6) as e0, sum(engage) filter (where date_effet > d.a12) as e1,
              sum(engage) as e2,
              sum(verse) filter (where date_effet > d.a6) as v0, sum(verse) filter (where date_effet > d.a12) as v1,
              sum(verse) as v2
            from (select ?::date as a6, ?::date as a12, ?::date as a24, ?::date as au, ?::date as connue) d
            cross join lateral (select enveloppe_id, date_effet,
                case type when 'ENGAGEMENT' then montant_centimes when 'DEGAGEMENT' then -montant_centimes else 0 end as engage,
                case type when 'VERSEMENT' then montant_centimes when 'REVERSEMENT' then -montant_centimes else 0 end as verse
              from common.mouvement_jour m
              where m.date_effet > d.a24 and m.date_effet <= d.au and m.date_connue <= d.connue) m
            join common.enveloppe e on e.id = m.enveloppe_id group by e.code
            """;

    private static final String OBJECTIFS = """
            select o.code,
              sum(j.nombre) filter (where j.date_effet > d.a6) as e0, sum(j.nombre) filter (where j.date_effet > d.a12) as e1,
              sum(j.nombre) as e2, 0::bigint as v0, 0::bigint as v1, 0::bigint as v2
            from (select ?::date as a6, ?::date as a12, ?::date as a24, ?::date as au, ?::date as connue) d
            join common.realisation_jour j on j.date_effet > d.a24 and j.date_effet <= d.au and j.date_connue <= d.connue
            join common.objectif x on x.code = j.objectif_code
            join common.objectif o on o.code in (x.code, x.parent_code) group by o.code
            """;

    private final JdbcTemplate sql;

    RythmesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Added over each window of {@link Projection#FENETRES}. */
    record Rythme(long[] premier, long[] second) {}

    /** Committed, then paid, by line. */
    Map<String, Rythme> lignes(LocalDate au, ADate date) {
        return lire(LIGNES, au, date);
    }

    /** Recorded, by target. */
    Map<String, Rythme> objectifs(LocalDate au, ADate date) {
        return lire(OBJECTIFS, au, date);
    }

    /** Lines that pay for each target at a date. */
    Map<String, List<String>> lignesDesObjectifs(LocalDate au) {
        Map<String, List<String>> lignes = new HashMap<>();
        sql.query(
                "select objectif_code, ligne from common.objectif_ligne where depuis <= ? order by objectif_code, ligne",
                l -> {
                    lignes.computeIfAbsent(l.getString(1), code -> new ArrayList<>())
                            .add(l.getString(2));
                },
                au);
        return lignes;
    }

    private Map<String, Rythme> lire(String requete, LocalDate au, ADate date) {
        Map<String, Rythme> rythmes = new HashMap<>();
        sql.query(
                requete,
                l -> {
                    rythmes.put(l.getString("code"), new Rythme(trois(l, "e"), trois(l, "v")));
                },
                au.minusMonths(Projection.FENETRES[0]),
                au.minusMonths(Projection.FENETRES[1]),
                au.minusMonths(Projection.FENETRES[2]),
                au,
                date.connue() == null ? TOUJOURS : date.connue());
        return rythmes;
    }

    private static long[] trois(ResultSet l, String serie) throws SQLException {
        return new long[] {l.getLong(serie + "0"), l.getLong(serie + "1"), l.getLong(serie + "2")};
    }
}
