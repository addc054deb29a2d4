package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.base.interne.LongueDuree;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The transaction of one chunk: it may last longer than that of a request. */
@Component
class Tranche {

    private static final Duration DUREE = Duration.ofMinutes(1);

    private final TransactionTemplate transaction;
    private final JdbcTemplate sql;

    Tranche(TransactionTemplate transaction, JdbcTemplate sql) {
        this.transaction = transaction;
        this.sql = sql;
    }

    <T> T executer(Supplier<T> acte) {
        return Objects.requireNonNull(transaction.execute(etat -> {
            LongueDuree.accorder(sql, DUREE);
            return acte.get();
        }));
    }
}
