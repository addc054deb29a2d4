package fr.actionlogement.convention.common.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PostgresqlDEssai;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.annotation.DirtiesContext;

/** The second wall: PostgreSQL refuses a migration that touches a neighbour's schema. */
@EssaiIntegre
@DirtiesContext
class DeuxiemeMurIT {

    @Value("${spring.datasource.url}")
    String url;

    @BeforeEach
    void un_axe_temoin() throws SQLException {
        try (Connection connexion = PostgresqlDEssai.enSuperutilisateur(url);
                Statement sql = connexion.createStatement()) {
            sql.execute("""
                    do $$ begin
                      if not exists (select from pg_roles where rolname = 'proprietaire_temoin') then
                        create role proprietaire_temoin nologin;
                      end if;
                    end $$;
                    grant proprietaire_temoin to convention_migration;
                    drop schema if exists temoin cascade;
                    create schema temoin authorization proprietaire_temoin;
                    """);
        }
    }

    @Test
    void une_migration_dans_son_schema_passe() {
        assertThat(migrer("conforme").migrate().migrationsExecuted).isEqualTo(1);
    }

    @Test
    void une_migration_qui_touche_le_schema_d_un_voisin_est_refusee() {
        assertThatThrownBy(() -> migrer("faute").migrate())
                .isInstanceOf(FlywayException.class)
                .hasStackTraceContaining("permission denied for schema common");
    }

    @Test
    void le_role_des_migrations_n_a_aucun_droit_avant_de_prendre_celui_d_un_proprietaire() throws SQLException {
        try (Connection connexion = PostgresqlDEssai.en("convention_migration", url);
                Statement sql = connexion.createStatement()) {
            assertThatThrownBy(() -> sql.execute("create table common.intrus (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    private Flyway migrer(String dossier) {
        return Flyway.configure()
                .dataSource(url, "convention_migration", PostgresqlDEssai.MOT_DE_PASSE)
                .initSql("set role proprietaire_temoin")
                .schemas("temoin")
                .defaultSchema("temoin")
                .table("historique_" + dossier)
                .createSchemas(false)
                .locations("classpath:murs/" + dossier)
                .load();
    }
}
