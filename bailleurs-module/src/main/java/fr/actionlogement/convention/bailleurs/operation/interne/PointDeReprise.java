package fr.actionlogement.convention.bailleurs.operation.interne;

import java.sql.Savepoint;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Tries something in the current transaction, and takes it back when it does not suit. */
@Component
public class PointDeReprise {

    private final JdbcTemplate sql;

    PointDeReprise(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Runs the act; when it answers false, what it wrote in the database is taken back. Gives its answer. */
    public boolean essayer(BooleanSupplier acte) {
        return Boolean.TRUE.equals(sql.execute((ConnectionCallback<Boolean>) connexion -> {
            Savepoint point = connexion.setSavepoint();
            boolean garde = acte.getAsBoolean();
            if (garde) {
                connexion.releaseSavepoint(point);
            } else {
                connexion.rollback(point);
            }
            return garde;
        }));
    }
}
