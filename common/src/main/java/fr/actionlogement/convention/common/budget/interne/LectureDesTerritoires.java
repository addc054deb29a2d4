package fr.actionlogement.convention.common.budget.interne;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.SoldeTerritorial;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.Departement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Balances by département: today's from counters, dated ones from the totals by day. */
@Repository
public class LectureDesTerritoires {

    private static final LocalDate TOUJOURS = LocalDate.of(9999, 12, 31);

    private static final String LIRE = """
            with recursive sous(id) as (
              select id from common.enveloppe where code = ?
              union all select e.id from common.enveloppe e join sous s on e.parent_id = s.id)
            select t.departement, sum(t.reserve_centimes) as reserve, sum(t.engage_centimes) as engage,
              sum(t.verse_centimes) as verse
            from %s
            group by 1 having (sum(t.reserve_centimes), sum(t.engage_centimes), sum(t.verse_centimes)) <> (0, 0, 0)
            order by 1
            """;

    private static final String MAINTENANT =
            LIRE.formatted("sous join common.solde_territoire t on t.enveloppe_id = sous.id");

    /** Whole months of both times, then the days of the month of effect, then those of the month of recording. */
    private static final String A_DATE = LIRE.formatted("""
            (select d.effet, d.connue, date_trunc('month', d.effet)::date as mois_effet,
               date_trunc('month', d.connue)::date as mois_connu from (values (?::date, ?::date)) d(effet, connue)) q
            cross join sous cross join lateral (
              select m.departement, m.reserve_centimes, m.engage_centimes, m.verse_centimes from common.mois_territoire m
              where m.enveloppe_id = sous.id and m.mois_effet < q.mois_effet and m.mois_connu < q.mois_connu
              union all
              select j.departement, j.reserve_centimes, j.engage_centimes, j.verse_centimes
              from common.mouvement_territoire j
              where j.enveloppe_id = sous.id and j.date_effet between q.mois_effet and q.effet and j.date_connue <= q.connue
              union all
              select j.departement, j.reserve_centimes, j.engage_centimes, j.verse_centimes
              from common.mouvement_territoire j
              where j.enveloppe_id = sous.id and j.date_effet < q.mois_effet
                and j.date_connue between q.mois_connu and q.connue) t
            """);

    private final JdbcTemplate sql;

    LectureDesTerritoires(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** What is not located first, then the départements that hold something. */
    public List<SoldeTerritorial> soldes(String code, ADate date) {
        if (date.estMaintenant()) {
            return sql.query(MAINTENANT, (ligne, n) -> solde(ligne), code);
        }
        return sql.query(
                A_DATE,
                (ligne, n) -> solde(ligne),
                code,
                date.effet() == null ? TOUJOURS : date.effet(),
                date.connue() == null ? TOUJOURS : date.connue());
    }

    private static SoldeTerritorial solde(ResultSet ligne) throws SQLException {
        String departement = ligne.getString("departement");
        return new SoldeTerritorial(
                departement.isEmpty() ? null : new Departement(departement),
                Montant.deCentimes(ligne.getLong("reserve")),
                Montant.deCentimes(ligne.getLong("engage")),
                Montant.deCentimes(ligne.getLong("verse")));
    }
}
