package fr.actionlogement.convention.common.objectif;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.essai.EssaiIntegre;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What is counted or taken back reads its own dossiers and no others, even in a table that grew since it was last analysed. */
@EssaiIntegre
@Transactional
class RealisationsEnMasseIT {

    private static final String OBJECTIF = "LOGEMENTS-PRODUITS";
    private static final int LOT = 200;

    @Autowired
    Realisations realisations;

    @Autowired
    JdbcTemplate sql;

    @Test
    void compter_et_retirer_ne_lisent_que_leurs_dossiers() {
        realisations.constater(dossiers(0, 3_000));
        long avant = lues();
        realisations.constater(dossiers(3_000, LOT));
        assertThat(lues() - avant).as("lignes lues pour en compter %d", LOT).isZero();
        realisations.retirer(
                OBJECTIF,
                dossiers(1_000, LOT).stream().map(Realisation::dossier).toList());
        assertThat(lues() - avant).as("lignes lues pour en retirer %d", LOT).isBetween(1L, 2L * LOT);
        assertThat(enCours()).isEqualTo(3_000);
    }

    private static List<Realisation> dossiers(int premier, int combien) {
        return IntStream.range(premier, premier + combien)
                .mapToObj(rang -> new Realisation(OBJECTIF, "MASSE-" + rang, 1, LocalDate.of(2026, 3, 2)))
                .toList();
    }

    private int enCours() {
        return sql.queryForObject(
                "select count(*) from common.realisation_en_cours where dossier like 'MASSE-%'", Integer.class);
    }

    private long lues() {
        return sql.queryForObject(
                "select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables"
                        + " where relid = 'common.realisation_en_cours'::regclass",
                Long.class);
    }
}
