package fr.actionlogement.convention.common.importation.interne;

import java.sql.Connection;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The transaction of one chunk: it may last longer than that of a request. */
@Component
class Tranche {

    private static final int DUREE_MILLISECONDES = 60_000;

    private final TransactionTemplate transaction;
    private final JdbcTemplate sql;

    Tranche(TransactionTemplate transaction, JdbcTemplate sql) {
        this.transaction = transaction;
        this.sql = sql;
    }

    <T> T executer(Supplier<T> acte) {
        return Objects.requireNonNull(transaction.execute(etat -> {
            allonger();
            return acte.get();
        }));
    }

    /** The pool gives the connection its own timeout back when it is returned. */
    private void allonger() {
        sql.execute((ConnectionCallback<Boolean>) connexion -> {
            Connection reelle = connexion.unwrap(Connection.class);
            reelle.setNetworkTimeout(Runnable::run, DUREE_MILLISECONDES + 5_000);
            return true;
        });
        sql.query(
                "select set_config('statement_timeout', ?, true), set_config('lock_timeout', ?, true)",
                ligne -> {},
                String.valueOf(DUREE_MILLISECONDES),
                String.valueOf(DUREE_MILLISECONDES / 2));
    }
}
