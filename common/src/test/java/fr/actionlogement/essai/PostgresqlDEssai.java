package fr.actionlogement.essai;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StreamUtils;

/** One server per JVM, one freshly provisioned database per call. Durability is off: tests only. */
public final class PostgresqlDEssai {

    /** Password of every login of the bench. */
    public static final String MOT_DE_PASSE = "essai";

    private static final AtomicInteger NUMERO = new AtomicInteger();
    private static EmbeddedPostgres serveur;

    private PostgresqlDEssai() {}

    /** Creates a database with the roles and schemas of the modules on the classpath; returns its JDBC URL. */
    public static synchronized String nouvelleBase() {
        String nom = "convention_" + NUMERO.incrementAndGet();
        executer("postgres", "create database " + nom);
        provisionner(nom, schemas());
        return url(nom);
    }

    /** A connection as superuser, for tests that tamper with what the product may not touch. */
    public static Connection enSuperutilisateur(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    /** A connection as one of the product's logins. */
    public static Connection en(String role, String url) throws SQLException {
        return DriverManager.getConnection(url, role, MOT_DE_PASSE);
    }

    private static void provisionner(String base, String schemas) {
        try (Connection connexion = DriverManager.getConnection(url(base), "postgres", "postgres")) {
            regler(connexion, "convention.schemas", schemas);
            regler(connexion, "convention.mdp_app", MOT_DE_PASSE);
            regler(connexion, "convention.mdp_migration", MOT_DE_PASSE);
            try (Statement ordre = connexion.createStatement()) {
                ordre.execute(script());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Base d’essai non provisionnée", e);
        }
    }

    private static void regler(Connection connexion, String nom, String valeur) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement("select set_config(?, ?, false)")) {
            ordre.setString(1, nom);
            ordre.setString(2, valeur);
            ordre.execute();
        }
    }

    private static void executer(String base, String sql) {
        try (Connection connexion = DriverManager.getConnection(url(base), "postgres", "postgres");
                Statement ordre = connexion.createStatement()) {
            ordre.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(String base) {
        return "jdbc:postgresql://localhost:" + serveur().getPort() + "/" + base;
    }

    private static EmbeddedPostgres serveur() {
        if (serveur == null) {
            try {
                serveur = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(new File("target/postgresql"))
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return serveur;
    }

    /** The schemas are the folders of migrations found on the classpath. */
    private static String schemas() {
        try {
            Resource[] premieres =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V001__*.sql");
            List<String> codes = Arrays.stream(premieres)
                    .map(PostgresqlDEssai::dossier)
                    .distinct()
                    .toList();
            return codes.stream().collect(Collectors.joining(","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String dossier(Resource migration) {
        try {
            String[] chemin = migration.getURL().getPath().split("/");
            return chemin[chemin.length - 2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script() {
        try {
            return StreamUtils.copyToString(
                    new ClassPathResource("db/provision.sql").getInputStream(),
                    java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
