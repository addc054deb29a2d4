package fr.actionlogement.convention.bailleurs.caducite.interne;

import fr.actionlogement.convention.bailleurs.caducite.OperationMenacee;
import fr.actionlogement.convention.bailleurs.caducite.ValiditeVue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The last days of the operations. */
@Component
public class CaducitesEnBase {

    private static final String VALIDITE = """
            select case when o.statut in ('ACCORDE', 'CONVENTIONNE') then o.caduque_le end as caduque_le,
              case when o.statut in ('ACCORDE', 'CONVENTIONNE')
                then o.caduque_le + bailleurs.jours_du_delai('PROROGATION', ?) end as prorogeable, o.complement_attendu_le
            from bailleurs.operation o where o.reference = ?
            """;
    /** Held one by one, those that another instance holds being left to it; one asked to last longer waits for its decision. */
    private static final String PROCHAINE = """
            select o.reference from bailleurs.operation o
            where o.statut in ('ACCORDE', 'CONVENTIONNE') and o.caduque_le < ?
              and not exists (select from bailleurs.prorogation p
                where p.operation_reference = o.reference and p.statut = 'DEMANDE')
            order by o.caduque_le, o.id limit 1 for update skip locked
            """;

    private static final String MENACEES = """
            select o.reference, o.intitule, o.caduque_le, (o.caduque_le - d.jours)::timestamp at time zone 'Europe/Paris'
            from bailleurs.operation o cross join (select bailleurs.jours_du_delai('ALERTE', ?) as jours) d
            where o.statut in ('ACCORDE', 'CONVENTIONNE') and o.caduque_le between ?::date and ?::date + d.jours
              and not exists (select from bailleurs.prorogation p
                where p.operation_reference = o.reference and p.statut = 'DEMANDE')
            order by o.caduque_le, o.id limit ?
            """;

    private final JdbcTemplate sql;

    CaducitesEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** How long an operation has; empty when there is no such operation. */
    public Optional<ValiditeVue> validite(String operation, LocalDate jour) {
        return sql
                .query(
                        VALIDITE,
                        (l, n) -> new ValiditeVue(
                                l.getObject("caduque_le", LocalDate.class),
                                l.getObject("prorogeable", LocalDate.class),
                                l.getObject("complement_attendu_le", LocalDate.class)),
                        jour,
                        operation)
                .stream()
                .findFirst();
    }

    /** The next operation to fall, held. */
    public Optional<String> prochaine(LocalDate jour) {
        return sql.queryForList(PROCHAINE, String.class, jour).stream().findFirst();
    }

    /** Operations that will fall soon and for which no more time is asked, the nearest first. */
    public List<OperationMenacee> menacees(LocalDate jour, int limite) {
        return sql.query(
                MENACEES,
                (l, n) -> new OperationMenacee(
                        l.getString(1),
                        l.getString(2),
                        l.getObject(3, LocalDate.class),
                        l.getObject(4, OffsetDateTime.class).toInstant()),
                jour,
                jour,
                jour,
                limite);
    }

    /** Holds an operation until the act ends. */
    public void tenir(String operation) {
        sql.queryForList("select id from bailleurs.operation where reference = ? for update", Long.class, operation);
    }

    /** Moves the last day of an operation. */
    public void prolonger(String operation, LocalDate jusquAu) {
        sql.update("update bailleurs.operation set caduque_le = ? where reference = ?", jusquAu, operation);
    }
}
