package fr.actionlogement.convention.common.export.interne;

import fr.actionlogement.convention.common.base.interne.LongueDuree;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The reading of a whole table: one snapshot, rows in packets, and more time than a request has. */
@Component
class LectureLongue {

    private static final Duration DUREE = Duration.ofMinutes(2);

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
            LongueDuree.accorder(sql, DUREE);
            lecture.run();
        });
    }
}
