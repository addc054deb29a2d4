package fr.actionlogement.convention.app.base;

import fr.actionlogement.convention.app.base.interne.Provision;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A durable PostgreSQL in a folder of its own: fsync on, password authentication, no socket, one owner at a time. Survives
 * a kill of the product or of the server, and a first start interrupted half-way.
 */
class ServeurEmbarque implements AutoCloseable {

    static final String ROLE_APP = "convention_app";
    static final String ROLE_MIGRATION = "convention_migration";

    private static final Logger LOG = LoggerFactory.getLogger(ServeurEmbarque.class);
    private static final Duration ATTENTE = Duration.ofSeconds(60);

    private final DossierDeBase dossier;
    private final EmbeddedPostgres postgresql;
    private final String motDePasseApp = Secrets.nouveau();
    private final String motDePasseMigration = Secrets.nouveau();

    private ServeurEmbarque(DossierDeBase dossier, EmbeddedPostgres postgresql) {
        this.dossier = dossier;
        this.postgresql = postgresql;
    }

    /**
     * Starts the server; {@link #provisionner} comes next.
     *
     * @param racine folder of the data, created when absent
     * @throws DemarrageImpossible with one French sentence saying what to do
     */
    static ServeurEmbarque demarrer(Path racine) {
        DossierDeBase dossier = DossierDeBase.prendre(racine.resolve("postgresql"));
        try {
            Orphelin.arreter(dossier.donnees());
            dossier.effacerUnPremierDemarrageInterrompu();
            return new ServeurEmbarque(dossier, lancer(dossier));
        } catch (IOException | RuntimeException e) {
            dossier.close();
            throw impossible(dossier, e);
        }
    }

    private static DemarrageImpossible impossible(DossierDeBase dossier, Exception cause) {
        return cause instanceof DemarrageImpossible connu
                ? connu
                : new DemarrageImpossible(
                        "La base embarquée n’a pas démarré (" + cause.getMessage()
                                + "). Vérifiez l’espace disque et les droits sur " + dossier.racine()
                                + ", ou nommez un serveur PostgreSQL par SPRING_DATASOURCE_URL.",
                        cause);
    }

    private static EmbeddedPostgres lancer(DossierDeBase dossier) throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(dossier.binaires().toFile())
                .setDataDirectory(dossier.donnees())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(ATTENTE)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "50")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", dossier.fichierMotDePasse().toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .setConnectConfig("password", dossier.motDePasse())
                .start();
    }

    /**
     * Makes the roles and schemas that are not there yet.
     *
     * @param schemas codes of the modules, comma-separated
     * @throws DemarrageImpossible with one French sentence saying what to do
     */
    void provisionner(String schemas) {
        try {
            new Provision(postgresql.getPort(), dossier.motDePasse())
                    .executer(schemas, motDePasseApp, motDePasseMigration);
            dossier.marquerPret();
            LOG.info("PostgreSQL embarqué prêt, données dans {}", dossier.racine());
        } catch (IOException | RuntimeException e) {
            throw impossible(dossier, e);
        }
    }

    String url() {
        return Provision.url(postgresql.getPort(), Provision.BASE);
    }

    String motDePasseApp() {
        return motDePasseApp;
    }

    String motDePasseMigration() {
        return motDePasseMigration;
    }

    @Override
    public void close() {
        try {
            postgresql.close();
        } catch (IOException e) {
            LOG.warn("Arrêt de PostgreSQL embarqué : {}", e.getMessage());
        }
        dossier.close();
    }
}
