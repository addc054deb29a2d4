package fr.actionlogement.convention.common.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.convention.common.periode.Exercice;
import fr.actionlogement.convention.common.web.ConflitDEtat;
import fr.actionlogement.convention.common.web.RegleNonRespectee;
import fr.actionlogement.essai.EssaiIntegre;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@EssaiIntegre
@Transactional
class BudgetIT {

    private static final LocalDate JOUR = LocalDate.of(2026, 3, 2);

    @Autowired
    Clock horloge;

    @Autowired
    Budget budget;

    @Autowired
    Engagements engagements;

    @Autowired
    JdbcTemplate sql;

    @Test
    void engage_verse_et_degage_au_centime() {
        UUID id = budget.engager(sur("POL-ANIL", 2026), Montant.lire("1 000,01"));
        budget.verser(id, Montant.lire("400"), new Exercice(2026), JOUR, "Premier versement");
        budget.degager(id, Montant.lire("0,01"), JOUR, "Solde");

        PositionEngagement position = engagements.position(id);
        assertThat(position.engage()).isEqualTo(Montant.deEuros(1_000));
        assertThat(position.verse()).isEqualTo(Montant.deEuros(400));
        assertThat(position.aVerser()).isEqualTo(Montant.deEuros(600));
        assertThat(anomalies()).isEmpty();
    }

    @Test
    void refuse_de_verser_plus_que_l_engage() {
        UUID id = budget.engager(sur("POL-ANIL", 2026), Montant.deEuros(10));
        assertThatThrownBy(() -> budget.verser(id, Montant.lire("10,01"), new Exercice(2026), JOUR, "Trop"))
                .isInstanceOf(ConflitDEtat.class)
                .hasMessageContaining("10,00");
        assertThat(engagements.position(id).verse()).isEqualTo(Montant.ZERO);
    }

    @Test
    void le_fnap_n_a_rien_apres_2024() {
        DisponibleInsuffisant refus = catchThrowableOfType(
                DisponibleInsuffisant.class, () -> budget.engager(sur("POL-FNAP", 2025), Montant.deCentimes(1)));
        assertThat(refus.niveau()).isEqualTo("EXERCICE");
        assertThat(refus.disponible()).isEqualTo(Montant.ZERO);
        assertThat(refus.getMessage()).contains("Fonds national des aides à la pierre");
    }

    @Test
    void l_axe_3_refuse_les_45_derniers_millions() {
        for (String ligne : List.of("POL-ACV", "POL-ANRU-SUBVENTIONS", "POL-ANRU-PRETS", "POL-FNAP")) {
            engagerTout(ligne);
        }
        DisponibleInsuffisant refus = catchThrowableOfType(
                DisponibleInsuffisant.class, () -> budget.engager(sur("POL-ANIL", 2023), Montant.deCentimes(1)));
        assertThat(refus.niveau()).isEqualTo("AXE");
        assertThat(refus.disponible()).isEqualTo(Montant.ZERO);
        assertThat(anomalies()).isEmpty();
    }

    @Test
    void un_refus_ne_pese_pas_sur_les_suivants() {
        List<Mouvement> lot = List.of(
                Mouvement.engagement(UUID.randomUUID(), sur("POL-ANIL", 2026), Montant.deEuros(8_000_000)),
                Mouvement.engagement(UUID.randomUUID(), sur("POL-ANIL", 2026), Montant.deEuros(2_000_000)),
                Mouvement.engagement(UUID.randomUUID(), sur("POL-ANIL", 2026), Montant.deEuros(1_000_000)),
                Mouvement.engagement(UUID.randomUUID(), sur("INCONNUE", 2026), Montant.deEuros(1)));
        List<Reponse> reponses = budget.imputer(lot);
        assertThat(reponses).extracting(Reponse::acceptee).containsExactly(true, false, true, false);
        assertThat(reponses.get(1).refus().disponible()).isEqualTo(Montant.deEuros(1_000_000));
    }

    @Test
    void les_mouvements_d_un_meme_engagement_se_suivent_dans_un_lot() {
        UUID id = budget.engager(sur("POL-ANIL", 2026), Montant.deEuros(100));
        List<Reponse> reponses = budget.imputer(List.of(
                Mouvement.engagement(id, sur("POL-ANIL", 2026), Montant.deEuros(50)),
                Mouvement.versement(id, Montant.deEuros(120), new Exercice(2026), JOUR, "Acompte"),
                Mouvement.versement(id, Montant.deEuros(31), new Exercice(2026), JOUR, "De trop"),
                Mouvement.sur(id, TypeDeMouvement.REVERSEMENT, Montant.deEuros(20), JOUR, "Trop-perçu"),
                Mouvement.versement(id, Montant.deEuros(31), new Exercice(2026), JOUR, "Solde"),
                Mouvement.sur(id, TypeDeMouvement.DEGAGEMENT, Montant.deEuros(20), JOUR, "Un euro de trop"),
                Mouvement.sur(id, TypeDeMouvement.DEGAGEMENT, Montant.deEuros(19), JOUR, "Reste")));
        assertThat(reponses).extracting(Reponse::acceptee).containsExactly(true, true, false, true, true, false, true);
        assertThat(reponses.get(2).refus().disponible()).isEqualTo(Montant.deEuros(30));
        PositionEngagement position = engagements.position(id);
        assertThat(position.engage()).isEqualTo(Montant.deEuros(131));
        assertThat(position.verse()).isEqualTo(Montant.deEuros(131));
        assertThat(anomalies()).isEmpty();
    }

    @Test
    void un_engagement_tient_a_une_seule_ligne() {
        UUID id = UUID.randomUUID();
        List<Reponse> reponses = budget.imputer(List.of(
                Mouvement.engagement(id, sur("POL-ANIL", 2026), Montant.deEuros(5)),
                Mouvement.engagement(id, sur("POL-ACV", 2026), Montant.deEuros(7))));
        assertThat(reponses).extracting(Reponse::acceptee).containsOnlyOnce(true);
        assertThat(engagements.position(id).engage().centimes()).isIn(500L, 700L);
        assertThat(anomalies()).isEmpty();
    }

    @Test
    void la_reservation_tient_la_place_puis_se_transforme() {
        UUID id = budget.reserver(sur("POL-ANIL", 2026), Montant.deEuros(9_000_000));
        assertThatThrownBy(() -> budget.engager(sur("POL-ANIL", 2026), Montant.deCentimes(1)))
                .isInstanceOf(DisponibleInsuffisant.class);
        budget.engager(id, Montant.deEuros(4_000_000), JOUR, "Accord");
        budget.liberer(id, Montant.deEuros(5_000_000), JOUR, "Reste");
        PositionEngagement position = engagements.position(id);
        assertThat(position.engage()).isEqualTo(Montant.deEuros(4_000_000));
        assertThat(position.reserve()).isEqualTo(Montant.ZERO);
        assertThat(anomalies()).isEmpty();
    }

    @Test
    void refuse_une_nature_que_la_ligne_ne_finance_pas() {
        Imputation ou = new Imputation(
                "BAI-OUTRE-MER", new Exercice(2026), "SUBVENTION", JOUR, "OP-1", "Bailleur", null, "Essai");
        assertThatThrownBy(() -> budget.engager(ou, Montant.deEuros(1))).isInstanceOf(RegleNonRespectee.class);
    }

    @Test
    void refuse_une_date_d_effet_future() {
        Imputation ou = new Imputation(
                "POL-ANIL",
                new Exercice(2026),
                "CONTRIBUTION",
                LocalDate.now(horloge).plusDays(2),
                "A",
                "B",
                null,
                "C");
        assertThatThrownBy(() -> budget.engager(ou, Montant.deEuros(1))).isInstanceOf(RegleNonRespectee.class);
    }

    @Test
    void un_mouvement_anterieur_tient_a_sa_date_et_a_toutes_les_suivantes() {
        UUID id = budget.engager(sur("POL-ANIL", 2026), Montant.deEuros(100));
        budget.engager(id, Montant.deEuros(50), JOUR.plusDays(20), "Complément");

        assertThatThrownBy(() -> verser(id, 1, JOUR.minusDays(1)))
                .isInstanceOf(ConflitDEtat.class)
                .hasMessageContaining("date plus récente");
        assertThatThrownBy(() -> verser(id, 120, JOUR.plusDays(10))).isInstanceOf(ConflitDEtat.class);
        verser(id, 90, JOUR.plusDays(25));
        verser(id, 40, JOUR.plusDays(10));
        assertThatThrownBy(() -> budget.degager(id, Montant.deEuros(21), JOUR.plusDays(30), "Trop"))
                .isInstanceOf(ConflitDEtat.class)
                .hasMessageContaining("20,00");
        budget.degager(id, Montant.deEuros(20), JOUR.plusDays(20), "Reste");
        assertThat(anomalies()).isEmpty();
    }

    private void verser(UUID id, long euros, LocalDate jour) {
        budget.verser(id, Montant.deEuros(euros), new Exercice(2026), jour, "Versement daté");
    }

    private void engagerTout(String ligne) {
        List<Mouvement> lot = new ArrayList<>();
        sql.query(
                "select x.exercice, x.alloue_centimes from common.solde_exercice x join common.enveloppe e"
                        + " on e.id = x.enveloppe_id where e.code = ? and x.alloue_centimes > 0",
                r -> {
                    lot.add(Mouvement.engagement(
                            UUID.randomUUID(), sur(ligne, r.getInt(1)), Montant.deCentimes(r.getLong(2))));
                },
                ligne);
        assertThat(budget.imputer(lot)).allMatch(Reponse::acceptee);
    }

    private static Imputation sur(String ligne, int exercice) {
        String nature = ligne.equals("POL-ACV") || ligne.equals("POL-ANRU-PRETS") ? "PRET" : "CONTRIBUTION";
        return new Imputation(ligne, new Exercice(exercice), nature, JOUR, "DOSSIER-1", "ANIL", null, "Essai");
    }

    private List<String> anomalies() {
        return sql.queryForList("select ligne || ' ' || nature || ' ' || detail from common.verifier()", String.class);
    }
}
