package fr.actionlogement.convention.bailleurs.operation.interne;

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

/**
 * The table of what one person asks about operations and another decides on. A request waits as {@code DEMANDE}; its state,
 * its authors and its version stand in the same columns whatever is asked.
 *
 * @param <V> a request as shown
 */
public abstract class DemandesSurOperations<V> {

    private final JdbcTemplate sql;
    private final String table;
    private final String motifDeRefus;

    /**
     * @param table qualified name
     * @param motifDeRefus column that says why a request was turned down
     */
    protected DemandesSurOperations(JdbcTemplate sql, String table, String motifDeRefus) {
        this.sql = sql;
        this.table = table;
        this.motifDeRefus = motifDeRefus;
    }

    /**
     * What was decided.
     *
     * @param statut state that it leads to
     * @param auteur login of who decided
     * @param motif why it was turned down, null when it was not
     */
    public record Decision(
            Enum<?> statut,
            String auteur,
            LocalDate jour,
            Instant quand,
            @Nullable String motif) {}

    /** Reads a line of the table. */
    protected abstract V vue(ResultSet ligne) throws SQLException;

    /**
     * Decides on a request.
     *
     * @param version of the request that was read
     * @return false when it was decided already
     */
    public boolean decider(String reference, int version, Decision decision) {
        String decider =
                "update " + table + " set statut = ?, depuis = ?, decide_par = ?, decide_le = ?, " + motifDeRefus
                        + " = ?, version = version + 1 where reference = ? and statut = 'DEMANDE' and version = ?";
        return sql.update(
                        decider,
                        decision.statut().name(),
                        decision.quand().atOffset(ZoneOffset.UTC),
                        decision.auteur(),
                        decision.jour(),
                        decision.motif(),
                        reference,
                        version)
                == 1;
    }

    /** The request of this reference. */
    public Optional<V> une(String reference) {
        return sql.query("select * from " + table + " where reference = ?", (l, n) -> vue(l), reference).stream()
                .findFirst();
    }

    /** The requests about an operation, the oldest first. */
    public List<V> deLOperation(String operation) {
        return sql.query(
                "select * from " + table + " where operation_reference = ? order by id", (l, n) -> vue(l), operation);
    }

    /** The requests that wait for a decision, the oldest first. */
    public List<V> enAttente(int limite) {
        return sql.query(
                "select * from " + table + " where statut = 'DEMANDE' order by depuis, id limit ?",
                (l, n) -> vue(l),
                limite);
    }

    /** Every request, the latest first, in one département or in all, row by row. */
    public void parcourir(@Nullable Departement departement, Consumer<V> demande) {
        String code = departement == null ? null : departement.code();
        sql.query(
                "select d.* from " + table + " d join bailleurs.operation o on o.reference = d.operation_reference"
                        + " where ?::text is null or o.departement_code = ? order by d.id desc",
                (RowCallbackHandler) l -> demande.accept(vue(l)),
                code,
                code);
    }
}
