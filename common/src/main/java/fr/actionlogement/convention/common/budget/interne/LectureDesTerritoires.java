package fr.actionlogement.convention.common.budget.interne;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.budget.Lieu;
import fr.actionlogement.convention.common.budget.SoldeTerritorial;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.territoire.Departement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** Balances by département: today's from counters, dated ones from the totals by day. */
@Repository
public class LectureDesTerritoires {

    private static final String LIRE = """
            with recursive sous(id, code) as (
              select id, code from common.enveloppe where code = ?
              union all select e.id, e.code from common.enveloppe e join sous s on e.parent_id = s.id)
            select %s as cle, sum(t.reserve_centimes) as reserve, sum(t.engage_centimes) as engage,
              sum(t.verse_centimes) as verse
            from %s
            where ?::text is null or t.departement = ?
            group by 1 having (sum(t.reserve_centimes), sum(t.engage_centimes), sum(t.verse_centimes)) <> (0, 0, 0)
            order by 1
            """;

    private static final String MAINTENANT = "sous join common.solde_territoire t on t.enveloppe_id = sous.id";

    /**
     * Whole months of both times, then the days of the month of effect, then those of the month of recording. The last day of
     * a month ends it: no day is left to add.
     */
    private static final String A_DATE = """
            (select d.effet, d.connue, date_trunc('month', d.effet + 1)::date as mois_effet,
               date_trunc('month', d.connue + 1)::date as mois_connu from (values (?::date, ?::date)) d(effet, connue)) q
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
            """;

    private final JdbcTemplate sql;

    LectureDesTerritoires(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** What is not located first, then the départements that hold something. */
    public List<SoldeTerritorial> soldes(String code, ADate date) {
        return lire("t.departement", code, null, date, (ligne, n) -> solde(ligne));
    }

    /** What each line below a node holds in a place, by its code; the lines that hold nothing are left out. */
    public Map<String, SoldeTerritorial> parLigne(String code, Lieu lieu, ADate date) {
        Map<String, SoldeTerritorial> soldes = new HashMap<>();
        lire("sous.code", code, lieu, date, (ligne, n) -> soldes.put(ligne.getString("cle"), solde(ligne, lieu)));
        return soldes;
    }

    private <T> List<T> lire(String cle, String code, @Nullable Lieu lieu, ADate date, RowMapper<T> lecture) {
        String ou = lieu == null ? null : lieu.cle();
        if (date.estMaintenant()) {
            return sql.query(LIRE.formatted(cle, MAINTENANT), lecture, code, ou, ou);
        }
        return sql.query(LIRE.formatted(cle, A_DATE), lecture, code, date.dernierEffet(), date.dernierConnu(), ou, ou);
    }

    private static SoldeTerritorial solde(ResultSet ligne) throws SQLException {
        String cle = ligne.getString("cle");
        return solde(ligne, new Lieu(cle.isEmpty() ? null : new Departement(cle)));
    }

    private static SoldeTerritorial solde(ResultSet ligne, Lieu lieu) throws SQLException {
        return new SoldeTerritorial(
                lieu.departement(),
                Montant.deCentimes(ligne.getLong("reserve")),
                Montant.deCentimes(ligne.getLong("engage")),
                Montant.deCentimes(ligne.getLong("verse")));
    }
}
