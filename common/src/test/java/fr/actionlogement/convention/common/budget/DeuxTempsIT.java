package fr.actionlogement.convention.common.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.essai.EssaiIntegre;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@EssaiIntegre
@Transactional
class DeuxTempsIT {

    @Autowired
    Clock horloge;

    @Autowired
    Budget budget;

    @Autowired
    Enveloppes enveloppes;

    @Autowired
    JdbcTemplate sql;

    @Test
    void le_document_fondateur_est_entier() {
        List<SoldeEnveloppe> noeuds = enveloppes.toutes(ADate.MAINTENANT);
        assertThat(noeuds).hasSize(18);
        assertThat(enveloppes.une("CONVENTION", ADate.MAINTENANT).plafond())
                .isEqualTo(Montant.deEuros(14_400_000_000L));
        assertThat(enveloppes.une("POLITIQUES", ADate.MAINTENANT).ecart()).isEqualTo(Montant.deEuros(45_000_000));
        assertThat(enveloppes.une("CONVENTION", ADate.MAINTENANT).ecart()).isEqualTo(Montant.deEuros(50_000_000));
        assertThat(enveloppes.une("CONVENTION", ADate.MAINTENANT).alloue()).isEqualTo(Montant.deEuros(14_495_000_000L));
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, 0, 0", "2025-06-30, 1000, 0", "2026-01-31, 1000, 600", "2026-03-31, 900, 600"})
    void les_soldes_a_la_date_suivent_la_date_d_effet(LocalDate jour, long engage, long verse) {
        quatreMouvements();
        ADate date = new ADate(jour, null);
        for (String code : List.of("POL-ANIL", "POLITIQUES", "CONVENTION")) {
            SoldeEnveloppe solde = enveloppes.une(code, date);
            assertThat(solde.engage()).isEqualTo(Montant.deEuros(engage));
            assertThat(solde.verse()).isEqualTo(Montant.deEuros(verse));
            assertThat(solde.engage()).isEqualTo(sommeDesEcritures(code, jour));
        }
    }

    @Test
    void sans_date_et_a_aujourd_hui_disent_la_meme_chose() {
        quatreMouvements();
        LocalDate jour = LocalDate.now(horloge);
        assertThat(enveloppes.toutes(new ADate(jour, jour))).isEqualTo(enveloppes.toutes(ADate.MAINTENANT));
        assertThat(enveloppes.exercices("CONVENTION", new ADate(jour, jour)))
                .isEqualTo(enveloppes.exercices("CONVENTION", ADate.MAINTENANT));
    }

    @Test
    void ce_qui_est_enregistre_aujourd_hui_n_etait_pas_connu_hier() {
        quatreMouvements();
        ADate hier = new ADate(null, LocalDate.now(horloge).minusDays(2));
        assertThat(enveloppes.une("POL-ANIL", hier).engage()).isEqualTo(Montant.ZERO);
    }

    @Test
    void le_verse_suit_le_millesime_et_les_credits_suivent_l_annee_du_paiement() {
        quatreMouvements();
        List<SoldeAnnuel> annees = enveloppes.exercices("POL-ANIL", ADate.MAINTENANT);
        assertThat(annees.get(2).verse()).isEqualTo(Montant.deEuros(600));
        assertThat(annees.get(2).paye()).isEqualTo(Montant.ZERO);
        assertThat(annees.get(3).paye()).isEqualTo(Montant.deEuros(600));
    }

    private void quatreMouvements() {
        LocalDate mai = LocalDate.of(2025, 5, 2);
        UUID id = budget.engager(
                new Imputation("POL-ANIL", new Exercice(2025), "CONTRIBUTION", mai, "AF", "ANIL", null, "Essai"),
                Montant.deEuros(1_000));
        budget.verser(id, Montant.deEuros(600), new Exercice(2026), LocalDate.of(2026, 1, 15), "Essai");
        budget.degager(id, Montant.deEuros(100), LocalDate.of(2026, 3, 1), "Essai");
    }

    private Montant sommeDesEcritures(String code, LocalDate jour) {
        return Montant.deCentimes(sql.queryForObject("""
                with recursive sous(id) as (
                  select id from common.enveloppe where code = ?
                  union all select e.id from common.enveloppe e join sous s on e.parent_id = s.id)
                select coalesce(sum(case type when 'ENGAGEMENT' then montant_centimes
                                              when 'DEGAGEMENT' then -montant_centimes end), 0)::bigint
                from common.ecriture where enveloppe_id in (select id from sous) and date_effet <= ?
                """, Long.class, code, java.sql.Date.valueOf(jour)));
    }
}
