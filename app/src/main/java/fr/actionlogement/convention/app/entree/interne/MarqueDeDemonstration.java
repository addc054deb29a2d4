package fr.actionlogement.convention.app.entree.interne;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Whether the fictitious data are there. */
@Repository
public class MarqueDeDemonstration {

    private final JdbcTemplate sql;

    MarqueDeDemonstration(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** True once a loading was committed. */
    public boolean posee() {
        return !sql.queryForList("select graine from common.demonstration", Long.class)
                .isEmpty();
    }

    /** Leaves the mark, in the current transaction. */
    public void poser(long graine) {
        sql.update("insert into common.demonstration (graine) values (?)", graine);
    }
}
