package fr.actionlogement.convention.salaries.aide.interne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.salaries.LotsDEssai;
import fr.actionlogement.convention.salaries.aide.TermeDePartenaire;
import fr.actionlogement.essai.EssaiIntegre;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A chunk of terms reads its own aids and no others, even in a table that grew since it was last analysed. */
@EssaiIntegre
class TermesEnMasseIT {

    private static final int ARRIVEES = 3_000;
    private static final int TERMES = 200;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TermesEnMasse masse;

    @Test
    void une_tranche_de_termes_ne_lit_que_ses_aides() throws Exception {
        LotsDEssai lots = new LotsDEssai(mvc);
        lots.appliquer(lots.simuler(
                "aides-salariees",
                "Produit;Partenaire;Référence partenaire;Nombre d’aides;Montant;Versé;Exercice;Date d’accord;Commune\r\n"
                        + "Mobili-Jeune;Masse;M-0;1;500,00;Non;2026;02/01/2026;59350\r\n"));
        transaction.executeWithoutResult(etat -> {
            arriver();
            List<TermeDePartenaire> termes = IntStream.rangeClosed(1, TERMES)
                    .mapToObj(TermesEnMasseIT::terme)
                    .toList();
            long avant = lues();
            assertThat(masse.aides(termes)).hasSize(TERMES);
            assertThat(lues() - avant)
                    .as("lignes de salaries.aide lues pour %d termes, %d aides étant arrivées", TERMES, ARRIVEES)
                    .isLessThanOrEqualTo(TERMES);
            etat.setRollbackOnly();
        });
    }

    /** No session analyses what this transaction alone sees: the planner still believes the table as it was. */
    private void arriver() {
        sql.update("""
                insert into salaries.aide (reference, produit, etat, origine, exercice, demande_le, accorde_le,
                  montant_centimes, engagement_id, commune, partenaire, reference_partenaire, saisi_par, accorde_par, maj_le)
                select 'MJ-2026-' || (900000 + g), produit, etat, origine, exercice, demande_le, accorde_le,
                  montant_centimes, engagement_id, commune, partenaire, 'M-' || g, saisi_par, accorde_par, maj_le
                from salaries.aide, generate_series(1, ?) g where partenaire = 'Masse' and reference_partenaire = 'M-0'
                """, ARRIVEES);
    }

    private long lues() {
        return sql.queryForObject(
                "select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relid = 'salaries.aide'::regclass",
                Long.class);
    }

    private static TermeDePartenaire terme(int rang) {
        return new TermeDePartenaire(
                "Masse",
                "M-" + rang,
                LocalDate.of(2026, 1, 1),
                1,
                "Q-" + rang,
                Montant.deEuros(100),
                LocalDate.of(2026, 2, 10),
                new Exercice(2026));
    }
}
