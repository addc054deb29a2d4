package fr.actionlogement.convention.common.base;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.essai.EssaiIntegre;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EssaiIntegre
class MigrationsIT {

    @Autowired
    JdbcTemplate sql;

    @Test
    void le_schema_appartient_a_son_proprietaire() {
        assertThat(sql.queryForObject("select tableowner from pg_tables where tablename = 'ecriture'", String.class))
                .isEqualTo("proprietaire_common");
    }
}
