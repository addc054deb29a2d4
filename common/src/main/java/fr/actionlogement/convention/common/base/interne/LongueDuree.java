package fr.actionlogement.convention.common.base.interne;

import java.time.Duration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** More time than a request has, for the work of the current transaction: an import, an export, the proof of the books. */
public final class LongueDuree {

    private static final Duration MARGE = Duration.ofSeconds(5);

    private LongueDuree() {}

    /**
     * Lets statements run, and the transaction rest between them, that long; locks are waited for half of it. The server's
     * limits end with the transaction; the pool gives the connection its own timeout back when it is returned.
     */
    public static void accorder(JdbcTemplate sql, Duration duree) {
        sql.execute((ConnectionCallback<Boolean>) connexion -> {
            connexion.setNetworkTimeout(
                    Runnable::run, Math.toIntExact(duree.plus(MARGE).toMillis()));
            return true;
        });
        String limite = String.valueOf(duree.toMillis());
        sql.query(
                "select set_config('statement_timeout', ?, true), set_config('lock_timeout', ?, true),"
                        + " set_config('idle_in_transaction_session_timeout', ?, true)",
                ligne -> {},
                limite,
                String.valueOf(duree.toMillis() / 2),
                limite);
    }
}
