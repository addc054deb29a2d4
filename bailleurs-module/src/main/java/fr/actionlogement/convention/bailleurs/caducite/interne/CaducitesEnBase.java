package fr.actionlogement.convention.bailleurs.caducite.interne;

import fr.actionlogement.convention.bailleurs.caducite.ProrogationSaisie;
import fr.actionlogement.convention.bailleurs.caducite.ProrogationVue;
import fr.actionlogement.convention.bailleurs.caducite.StatutDeProrogation;
import fr.actionlogement.convention.bailleurs.caducite.ValiditeVue;
import fr.actionlogement.convention.common.territoire.Departement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Last days and prorogations. */
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
            select o.reference from bailleurs.operation o
            where o.statut in ('ACCORDE', 'CONVENTIONNE')
              and o.caduque_le <= ?::date + bailleurs.jours_du_delai('ALERTE', ?)
            order by o.caduque_le, o.id limit ?
            """;
    private static final String DEMANDER = """
            insert into bailleurs.prorogation (reference, operation_reference, jusqu_au, avant, motif, statut, depuis,
              demande_par, demande_le)
            select ?, o.reference, ?, o.caduque_le, ?, 'DEMANDE', ?, ?, ? from bailleurs.operation o where o.reference = ?
            """;
    private static final String DECIDER = """
            update bailleurs.prorogation set statut = ?, depuis = ?, decide_par = ?, decide_le = ?, motif_refus = ?,
              version = version + 1 where reference = ? and statut = 'DEMANDE' and version = ?
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

    /** Operations that will fall soon, the nearest first. */
    public List<String> menacees(LocalDate jour, int limite) {
        return sql.queryForList(MENACEES, String.class, jour, jour, limite);
    }

    /** Holds an operation until the act ends. */
    public void tenir(String operation) {
        sql.queryForList("select id from bailleurs.operation where reference = ? for update", Long.class, operation);
    }

    /** Asks for more time. */
    public void demander(
            String reference,
            String operation,
            ProrogationSaisie saisie,
            String auteur,
            LocalDate jour,
            Instant quand) {
        sql.update(
                DEMANDER,
                reference,
                saisie.jusquAu(),
                saisie.motif().strip(),
                quand.atOffset(ZoneOffset.UTC),
                auteur,
                jour,
                operation);
    }

    /** Decides; false when it was decided already. */
    public boolean decider(
            ProrogationVue vue,
            StatutDeProrogation decision,
            String auteur,
            LocalDate jour,
            Instant quand,
            @Nullable String motif) {
        return sql.update(
                        DECIDER,
                        decision.name(),
                        quand.atOffset(ZoneOffset.UTC),
                        auteur,
                        jour,
                        motif,
                        vue.reference(),
                        vue.version())
                == 1;
    }

    /** Moves the last day of an operation. */
    public void prolonger(String operation, LocalDate jusquAu) {
        sql.update("update bailleurs.operation set caduque_le = ? where reference = ?", jusquAu, operation);
    }

    /** The prorogation of this reference. */
    public Optional<ProrogationVue> une(String reference) {
        return sql
                .query("select * from bailleurs.prorogation where reference = ?", (l, n) -> vue(l), reference)
                .stream()
                .findFirst();
    }

    /** The prorogations of an operation, the oldest first. */
    public List<ProrogationVue> deLOperation(String operation) {
        return sql.query(
                "select * from bailleurs.prorogation where operation_reference = ? order by id",
                (l, n) -> vue(l),
                operation);
    }

    /** The prorogations that wait for a decision, the oldest first. */
    public List<ProrogationVue> enAttente(int limite) {
        return sql.query(
                "select * from bailleurs.prorogation where statut = 'DEMANDE' order by depuis, id limit ?",
                (l, n) -> vue(l),
                limite);
    }

    /** Every prorogation, the latest first, in one département or in all, row by row. */
    public void parcourir(@Nullable Departement departement, Consumer<ProrogationVue> prorogation) {
        String code = departement == null ? null : departement.code();
        sql.query(
                "select p.* from bailleurs.prorogation p join bailleurs.operation o on o.reference = p.operation_reference"
                        + " where ?::text is null or o.departement_code = ? order by p.id desc",
                (RowCallbackHandler) l -> prorogation.accept(vue(l)),
                code,
                code);
    }

    private static ProrogationVue vue(ResultSet l) throws SQLException {
        return new ProrogationVue(
                l.getString("reference"),
                l.getString("operation_reference"),
                l.getObject("avant", LocalDate.class),
                l.getObject("jusqu_au", LocalDate.class),
                l.getString("motif"),
                StatutDeProrogation.valueOf(l.getString("statut")),
                l.getTimestamp("depuis").toInstant(),
                l.getString("demande_par"),
                l.getObject("demande_le", LocalDate.class),
                l.getString("decide_par"),
                l.getObject("decide_le", LocalDate.class),
                l.getString("motif_refus"),
                l.getInt("version"));
    }
}
