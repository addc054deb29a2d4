package fr.actionlogement.convention.common.export.interne;

import java.sql.Connection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The reading of a whole table: one snapshot, rows in packets, and more time than a request has. */
@Component
class LectureLongue {

    private static final int DUREE_MILLISECONDES = 120_000;

    private final TransactionTemplate transaction;
    private final JdbcTemplate sql;

    LectureLongue(PlatformTransactionManager transactions, JdbcTemplate sql) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.sql = sql;
    }

    void faire(Runnable lecture) {
        transaction.executeWithoutResult(etat -> {
            allonger();
            lecture.run();
        });
    }

    /** The pool gives the connection its own timeout back when it is returned. */
    private void allonger() {
        sql.execute((ConnectionCallback<Boolean>) connexion -> {
            Connection reelle = connexion.unwrap(Connection.class);
            reelle.setNetworkTimeout(Runnable::run, DUREE_MILLISECONDES + 5_000);
            return true;
        });
        sql.query(
                "select set_config('statement_timeout', ?, true), set_config('idle_in_transaction_session_timeout', ?, true)",
                ligne -> {},
                String.valueOf(DUREE_MILLISECONDES),
                String.valueOf(DUREE_MILLISECONDES));
    }
}
