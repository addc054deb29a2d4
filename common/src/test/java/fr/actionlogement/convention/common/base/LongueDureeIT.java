package fr.actionlogement.convention.common.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.actionlogement.convention.common.base.interne.LongueDuree;
import fr.actionlogement.essai.EssaiIntegre;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A proof of the books that lasts longer than a request is not cut, and requests keep their limits afterwards. */
@EssaiIntegre
class LongueDureeIT {

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @Test
    void un_travail_long_dure_plus_qu_une_demande_et_les_demandes_gardent_leur_limite() {
        String fait = transaction.execute(etat -> {
            LongueDuree.accorder(sql, Duration.ofMinutes(1));
            return sql.queryForObject("select 'fait' from pg_sleep(5.5)", String.class);
        });
        assertThat(fait).isEqualTo("fait");
        assertThatThrownBy(() -> sql.queryForObject("select 'trop' from pg_sleep(20)", String.class))
                .isInstanceOf(DataAccessException.class);
    }
}
