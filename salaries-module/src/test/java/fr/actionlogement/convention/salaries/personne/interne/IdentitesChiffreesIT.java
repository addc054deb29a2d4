package fr.actionlogement.convention.salaries.personne.interne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.actionlogement.convention.salaries.personne.Identite;
import fr.actionlogement.convention.salaries.personne.NatureDIdentifiant;
import fr.actionlogement.convention.salaries.personne.Personnes;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PostgresqlDEssai;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@EssaiIntegre
class IdentitesChiffreesIT {

    private static final String CLE_1 = "1:" + "a1".repeat(32);
    private static final String CLE_2 = "2:" + "b2".repeat(32);
    private static final LocalDate NAISSANCE = LocalDate.of(1991, 4, 17);

    @Autowired
    Personnes personnes;

    @Autowired
    IdentitesEnBase identites;

    @Autowired
    Rechiffrement rechiffrement;

    @Autowired
    JdbcTemplate sql;

    @Value("${spring.datasource.url}")
    String url;

    @Test
    void rien_d_une_identite_ne_se_lit_en_base_et_elle_se_retrouve_exactement() {
        Identite qui = new Identite("Le Gœlan-Hébrard", "Maëlys", NAISSANCE, "maelys@exemple.fr");
        UUID personne = personnes.rattacher(qui);
        byte[] ligne = sql.queryForObject(
                "select convert_to(nom || prenom || naissance || courriel || '', 'UTF8') from (select encode(nom, 'escape') nom,"
                        + " encode(prenom, 'escape') prenom, encode(naissance, 'escape') naissance,"
                        + " encode(courriel, 'escape') courriel from salaries.identite where personne_id = ?) x",
                byte[].class,
                personne);
        assertThat(new String(ligne, StandardCharsets.UTF_8)).doesNotContain("Gœlan", "Maëlys", "1991", "exemple");
        assertThat(identites.lire(personne)).contains(qui);
        assertThat(personnes.naissance(personne)).isEqualTo(NAISSANCE);
        assertThat(identites.chercher("LE GOELAN HEBRARD", "maelys", NAISSANCE)).contains(personne);
        assertThat(identites.chercher("Le Gœlan-Hébrard", "Maëlys", NAISSANCE.plusDays(1)))
                .isEmpty();
        assertThat(identites.chercher("MAELYS@exemple.fr")).containsExactly(personne);
        assertThat(personnes.rattacher(new Identite("le goelan hebrard", "MAELYS", NAISSANCE, null)))
                .isEqualTo(personne);
    }

    @Test
    void deux_alphabets_ne_se_confondent_pas() {
        assertThat(personnes.rattacher(new Identite("Иванов", "Пётр", NAISSANCE, null)))
                .isNotEqualTo(personnes.rattacher(new Identite("Сидоров", "Олег", NAISSANCE, null)));
    }

    @Test
    void une_valeur_deplacee_d_une_colonne_a_l_autre_ne_se_dechiffre_pas() {
        UUID personne = personnes.rattacher(new Identite("Deplace", "Colonne", NAISSANCE, null));
        sql.update("update salaries.identite set prenom = nom where personne_id = ?", personne);
        assertThatThrownBy(() -> identites.lire(personne)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void la_meme_personne_saisie_par_huit_guichets_a_la_fois_n_a_qu_un_pseudonyme() throws Exception {
        long avant = pseudonymes();
        ExecutorService fils = Executors.newFixedThreadPool(8);
        List<Future<UUID>> reponses = Stream.generate(() ->
                        fils.submit(() -> personnes.rattacher(new Identite("Simultane", "Huit", NAISSANCE, null))))
                .limit(8)
                .toList();
        UUID premiere = reponses.get(0).get();
        for (Future<UUID> reponse : reponses) {
            assertThat(reponse.get()).isEqualTo(premiere);
        }
        fils.shutdown();
        assertThat(pseudonymes()).isEqualTo(avant + 1);
    }

    @Test
    void un_numero_de_demande_se_retrouve_sans_se_lire() {
        List<UUID> qui = personnes.rattacher(
                NatureDIdentifiant.DEMANDE_DE_LOGEMENT, List.of("059123456789012345", "059abc", "059ABC"));
        assertThat(qui.get(1)).isEqualTo(qui.get(2)).isNotEqualTo(qui.get(0));
        assertThat(personnes.connus(NatureDIdentifiant.DEMANDE_DE_LOGEMENT, List.of("059abc", "inconnu")))
                .containsOnlyKeys("059ABC");
        assertThat(sql.queryForList("select encode(valeur, 'escape') from salaries.identifiant", String.class))
                .noneMatch(valeur -> valeur.contains("059123456789012345") || valeur.contains("059ABC"));
        sql.update("delete from salaries.identifiant");
        sql.update("delete from salaries.identite");
    }

    @Test
    void ce_qu_une_version_precedente_laissait_en_clair_est_chiffre_puis_rendu() throws SQLException {
        UUID personne = UUID.randomUUID();
        try (Connection c = PostgresqlDEssai.enSuperutilisateur(url);
                Statement ordre = c.createStatement()) {
            ordre.execute("insert into salaries.personne (id) values ('" + personne + "')");
            ordre.execute("insert into salaries.identite_en_clair values ('" + personne
                    + "', 'Ancienne', 'Version', '1990-01-02', null)");
        }
        while (rechiffrement.chiffrerCeQuiEstEnClair()) {
            assertThat(identites.lire(personne)).isPresent();
        }
        assertThat(identites.lire(personne))
                .contains(new Identite("Ancienne", "Version", LocalDate.of(1990, 1, 2), null));
        assertThat(sql.queryForObject("select pg_relation_size('salaries.identite_en_clair')", Long.class))
                .isZero();
    }

    @Test
    void une_cle_se_renouvelle_sans_rien_perdre_et_l_ancienne_s_oublie(@TempDir Path dossier) throws SQLException {
        String autre = autreBase();
        JdbcTemplate base =
                new JdbcTemplate(new DriverManagerDataSource(autre, "convention_app", PostgresqlDEssai.MOT_DE_PASSE));
        Coffre avant = new Coffre(new Trousseau(CLE_1, dossier.resolve("cles"), base));
        Identite qui = new Identite("Rotation", "Clé", NAISSANCE, "cle@exemple.fr");
        UUID personne = new IdentitesEnBase(base, avant).rattacher(List.of(qui)).get(0);
        UUID numero = new IdentifiantsEnBase(base, avant)
                .rattacher(NatureDIdentifiant.DEMANDE_DE_LOGEMENT, List.of("059ROTATION"))
                .get(0);

        Coffre apres = new Coffre(new Trousseau(CLE_1 + "," + CLE_2, dossier.resolve("cles"), base));
        IdentitesEnBase nouvelles = new IdentitesEnBase(base, apres);
        assertThat(nouvelles.rattacher(List.of(qui))).containsExactly(personne);
        Rechiffrement renouvellement = new Rechiffrement(base, apres, nouvelles);
        while (renouvellement.renouveler()) {
            assertThat(nouvelles.lire(personne)).contains(qui);
        }
        assertThat(base.queryForList("select numero from salaries.cle_identite", Integer.class))
                .containsExactly(2);

        Coffre seule = new Coffre(new Trousseau(CLE_2, dossier.resolve("cles"), base));
        assertThat(new IdentitesEnBase(base, seule).lire(personne)).contains(qui);
        assertThat(new IdentitesEnBase(base, seule).chercher("rotation", "cle", NAISSANCE))
                .contains(personne);
        assertThat(new IdentifiantsEnBase(base, seule)
                        .rattacher(NatureDIdentifiant.DEMANDE_DE_LOGEMENT, List.of("059rotation")))
                .containsExactly(numero);

        assertThatThrownBy(() -> new Trousseau(CLE_1, dossier.resolve("cles"), base))
                .isInstanceOf(ClesInutilisables.class)
                .hasMessageContaining("n° 2");
        assertThatThrownBy(() -> new Trousseau("2:" + "c3".repeat(32), dossier.resolve("cles"), base))
                .hasMessageContaining("n’est pas celle de cette base");
        assertThatThrownBy(() -> new Trousseau("", dossier.resolve("absent"), base))
                .hasMessageContaining("leur clé manque");
        assertThat(dossier.resolve("absent")).doesNotExist();
    }

    private long pseudonymes() {
        Long nombre = sql.queryForObject("select count(*) from salaries.personne", Long.class);
        return nombre == null ? 0 : nombre;
    }

    /** The same schema, without a row, where keys of the test may be written. */
    private String autreBase() throws SQLException {
        String nom = "cles_" + UUID.randomUUID().toString().substring(0, 8);
        String racine = url.substring(0, url.lastIndexOf('/') + 1);
        try (Connection c = PostgresqlDEssai.enSuperutilisateur(racine + "postgres");
                Statement ordre = c.createStatement()) {
            ordre.execute("create database " + nom);
        }
        try (Connection c = PostgresqlDEssai.enSuperutilisateur(racine + nom);
                Statement ordre = c.createStatement()) {
            ordre.execute("create schema salaries");
            ordre.execute("grant usage on schema salaries to convention_app");
            ordre.execute("create table salaries.personne (id uuid primary key)");
            ordre.execute("create table salaries.identite_en_clair (id uuid, nom text)");
            ordre.execute(String.join("\n", script()));
        }
        return racine + nom;
    }

    /** From the keys on: what comes before moves identities that this database never had. */
    private static List<String> script() {
        try {
            String tout = new String(
                    IdentitesChiffreesIT.class
                            .getResourceAsStream("/db/migration/salaries/V150__identites_chiffrees.sql")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            return List.of(
                    tout.substring(tout.indexOf("create table salaries.cle_identite")),
                    "grant select, insert on salaries.personne to convention_app;");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
