package fr.actionlogement.convention.common.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PostgresqlDEssai;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Direct SQL cannot change the books; and whoever could, as superuser, is seen. */
@EssaiIntegre
@DirtiesContext
class LivreInviolableIT {

    private static final LocalDate JOUR = LocalDate.of(2026, 3, 2);

    @Autowired
    Budget budget;

    @Autowired
    Verification verification;

    @Autowired
    TransactionTemplate transaction;

    @Value("${spring.datasource.url}")
    String url;

    @BeforeEach
    void trois_ecritures() {
        transaction.executeWithoutResult(etat -> {
            Imputation ou =
                    new Imputation("POL-ANIL", new Exercice(2026), "CONTRIBUTION", JOUR, "AF-1", "ANIL", null, "Essai");
            UUID id = budget.engager(ou, Montant.deEuros(100));
            budget.verser(id, Montant.deEuros(40), new Exercice(2026), JOUR, "Essai");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update common.solde set engage_centimes = 0",
                "update common.solde_exercice set alloue_centimes = alloue_centimes + 1",
                "update common.engagement set engage_centimes = 1",
                "update common.ecriture set montant_centimes = 1",
                "delete from common.ecriture",
                "truncate common.ecriture",
                "insert into common.ecriture select * from common.ecriture limit 1",
                "update common.enveloppe set libelle = 'x'",
                "update common.bloc set empreinte = '\\x'",
                "delete from common.journal",
                "update common.realisation set nombre = 1",
                "alter table common.ecriture disable trigger all",
                "drop table common.ecriture",
                "select common.imputer_lot('{}', '{}', 'moi', gen_random_uuid())",
                "set role proprietaire_common"
            })
    void le_login_du_produit_ne_peut_pas(String ordre) throws SQLException {
        try (Connection connexion = PostgresqlDEssai.en("convention_app", url);
                Statement sql = connexion.createStatement()) {
            assertThatThrownBy(() -> sql.execute(ordre))
                    .isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("42501");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update common.ecriture set montant_centimes = 1 where type = 'VERSEMENT' | ECRITURE_ALTEREE",
                "update common.ecriture set motif = 'Autre' where type = 'ENGAGEMENT' | ECRITURE_ALTEREE",
                "delete from common.ecriture where type = 'VERSEMENT' | DERNIERE_ECRITURE",
                "update common.solde_exercice set verse_centimes = 1 where verse_centimes > 0 | COMPTEUR_FAUX",
                "update common.engagement set verse_centimes = 1 where verse_centimes > 0 | ENGAGEMENT_FAUX",
                "update common.bloc set empreinte = '\\x00' where numero = 1 | BLOC_ALTERE",
                "update common.mouvement_jour set nombre = 9 where type = 'VERSEMENT' | CUMUL_FAUX",
                "update common.mouvement_mois set montant_centimes = 9 where type = 'VERSEMENT' | CUMUL_FAUX",
                "update common.mois_territoire set verse_centimes = 9 where verse_centimes > 0 | TERRITOIRE_FAUX"
            })
    void la_verification_nomme_la_falsification(String ordre, String nature) throws SQLException {
        assertThat(verification.verifier().anomalies()).isEmpty();
        try (Connection connexion = PostgresqlDEssai.enSuperutilisateur(url);
                Statement sql = connexion.createStatement()) {
            connexion.setAutoCommit(false);
            sql.execute("set local session_replication_role = replica");
            assertThat(sql.executeUpdate(ordre)).isPositive();
            sql.execute(
                    "select nature from (select * from common.verifier() union all select * from common.verifier_mois()) a"
                            + " where ligne = 'POL-ANIL'");
            assertThat(natures(sql)).contains(nature);
            connexion.rollback();
        }
    }

    @Test
    void meme_le_superutilisateur_ne_modifie_pas_une_ecriture_sans_desarmer_le_declencheur() throws SQLException {
        try (Connection connexion = PostgresqlDEssai.enSuperutilisateur(url);
                Statement sql = connexion.createStatement()) {
            assertThatThrownBy(() -> sql.execute("delete from common.ecriture")).hasMessageContaining("ajout seul");
        }
    }

    private static List<String> natures(Statement sql) throws SQLException {
        List<String> natures = new ArrayList<>();
        while (sql.getResultSet().next()) {
            natures.add(sql.getResultSet().getString(1));
        }
        return natures;
    }
}
