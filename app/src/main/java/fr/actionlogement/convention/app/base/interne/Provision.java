package fr.actionlogement.convention.app.base.interne;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.core.io.ClassPathResource;

/** Runs the provisioning script that a database administrator runs elsewhere. */
public class Provision {

    /** The database that holds every module. */
    public static final String BASE = "convention";

    private static final String SUPERUTILISATEUR = "postgres";

    private final int port;
    private final String motDePasse;

    /** The server listens on this port of the machine; the password is the superuser's. */
    public Provision(int port, String motDePasse) {
        this.port = port;
        this.motDePasse = motDePasse;
    }

    /**
     * Creates the database if it is not there, then runs the script.
     *
     * @param schemas codes of the modules, separated by commas
     * @throws IllegalStateException when PostgreSQL refuses the script
     */
    public void executer(String schemas, String motDePasseApp, String motDePasseMigration) {
        try {
            creerLaBase();
            try (Connection connexion = connexion(BASE)) {
                regler(connexion, "convention.schemas", schemas);
                regler(connexion, "convention.mdp_app", motDePasseApp);
                regler(connexion, "convention.mdp_migration", motDePasseMigration);
                executer(connexion, script());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("provision refusée : " + e.getMessage(), e);
        }
    }

    /** JDBC address of a database of the server on this port. */
    public static String url(int port, String base) {
        return "jdbc:postgresql://localhost:" + port + "/" + base;
    }

    private void creerLaBase() throws SQLException {
        try (Connection connexion = connexion(SUPERUTILISATEUR);
                Statement ordre = connexion.createStatement();
                ResultSet existe = ordre.executeQuery("select 1 from pg_database where datname = '" + BASE + "'")) {
            if (!existe.next()) {
                executer(connexion, "create database " + BASE);
            }
        }
    }

    private Connection connexion(String base) throws SQLException {
        return DriverManager.getConnection(url(port, base), SUPERUTILISATEUR, motDePasse);
    }

    private static void executer(Connection connexion, String sql) throws SQLException {
        try (Statement ordre = connexion.createStatement()) {
            ordre.execute(sql);
        }
    }

    private static void regler(Connection connexion, String nom, String valeur) throws SQLException {
        try (PreparedStatement ordre = connexion.prepareStatement("select set_config(?, ?, false)")) {
            ordre.setString(1, nom);
            ordre.setString(2, valeur);
            ordre.execute();
        }
    }

    private static String script() {
        try {
            return new ClassPathResource("db/provision.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
