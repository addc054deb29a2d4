package fr.actionlogement.convention.common.territoire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.actionlogement.essai.EssaiIntegre;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Each test is rolled back: the zones of the bench's database stay as they were. */
@EssaiIntegre
@Transactional
class ZonagesIT {

    private static final CodeCommune GUERET = new CodeCommune("23096");
    private static final CodeCommune AUBUSSON = new CodeCommune("23008");
    private static final CodeCommune SAINT_DENIS = new CodeCommune("97411");
    private static final CodeCommune DISPARUE = new CodeCommune("23999");
    private static final LocalDate EN_2014 = LocalDate.of(2014, 10, 1);
    private static final LocalDate EN_2024 = LocalDate.of(2024, 7, 5);
    private static final LocalDate EN_2025 = LocalDate.of(2025, 9, 5);

    @Autowired
    Zonages zonages;

    @Autowired
    Territoires territoires;

    @Autowired
    JdbcTemplate sql;

    @Test
    void un_nouveau_zonage_clot_le_precedent_la_veille() {
        zonages.remplacer(EN_2014, "arrêté d'essai 2014", Map.of(GUERET, Zone.C));
        zonages.remplacer(EN_2025, "arrêté d'essai 2025", Map.of(GUERET, Zone.B2));

        assertThat(territoires.zone(GUERET, EN_2014.minusDays(1))).isEmpty();
        assertThat(territoires.zone(GUERET, EN_2014)).contains(Zone.C);
        assertThat(territoires.zone(GUERET, EN_2025.minusDays(1))).contains(Zone.C);
        assertThat(territoires.zone(GUERET, EN_2025)).contains(Zone.B2);
        assertThat(territoires.zone(GUERET, LocalDate.of(2099, 1, 1))).contains(Zone.B2);
    }

    @Test
    void un_zonage_ancien_repris_apres_coup_s_insere_a_sa_place() {
        zonages.remplacer(EN_2014, "2014", Map.of(GUERET, Zone.C));
        zonages.remplacer(EN_2025, "2025", Map.of(GUERET, Zone.B1));
        zonages.remplacer(EN_2024, "2024", Map.of(GUERET, Zone.B2));

        assertThat(territoires.zone(GUERET, EN_2024.minusDays(1))).contains(Zone.C);
        assertThat(territoires.zone(GUERET, EN_2024)).contains(Zone.B2);
        assertThat(territoires.zone(GUERET, EN_2025.minusDays(1))).contains(Zone.B2);
        assertThat(territoires.zone(GUERET, EN_2025)).contains(Zone.B1);
    }

    @Test
    void annuler_rend_exactement_ce_qui_etait_avant() {
        zonages.remplacer(EN_2014, "2014", Map.of(GUERET, Zone.C, AUBUSSON, Zone.C));
        zonages.remplacer(EN_2025, "2025", Map.of(GUERET, Zone.B1, AUBUSSON, Zone.B1));
        List<Map<String, Object>> avant = tout();
        zonages.remplacer(EN_2024, "2024", Map.of(GUERET, Zone.B2, AUBUSSON, Zone.B2));

        assertThat(zonages.annuler(EN_2024, "autre lot", 10)).isZero();
        assertThat(zonages.annuler(EN_2024, "2024", 1)).isEqualTo(1);
        assertThat(zonages.annuler(EN_2024, "2024", 10)).isEqualTo(1);
        assertThat(zonages.annuler(EN_2024, "2024", 10)).isZero();
        assertThat(tout()).isEqualTo(avant);
    }

    @Test
    void reprendre_le_meme_zonage_ne_change_rien() {
        Map<CodeCommune, Zone> zones = Map.of(GUERET, Zone.C, SAINT_DENIS, Zone.B1);
        assertThat(zonages.remplacer(EN_2025, "lot 1", zones)).isEqualTo(new BilanDeZonage(2, 0, List.of(), List.of()));
        List<Map<String, Object>> avant = tout();
        assertThat(zonages.remplacer(EN_2025, "lot 2", zones)).isEqualTo(new BilanDeZonage(0, 2, List.of(), List.of()));
        assertThat(tout()).isEqualTo(avant);
        assertThat(territoires.zone(SAINT_DENIS, EN_2025)).contains(Zone.DROM);
        assertThat(territoires.zonagePublie(SAINT_DENIS, EN_2025)).contains(Zone.B1);
    }

    @Test
    void signale_les_communes_inconnues_et_les_zones_contredites_sans_rien_ecrire_pour_elles() {
        zonages.remplacer(EN_2025, "lot 1", Map.of(GUERET, Zone.C));
        Map<CodeCommune, Zone> zones = Map.of(GUERET, Zone.A, DISPARUE, Zone.C, AUBUSSON, Zone.C);
        BilanDeZonage attendu = new BilanDeZonage(1, 0, List.of(DISPARUE), List.of(GUERET));
        List<Map<String, Object>> avant = tout();

        assertThat(zonages.examiner(EN_2025, zones)).isEqualTo(attendu);
        assertThat(tout()).isEqualTo(avant);
        assertThat(zonages.remplacer(EN_2025, "lot 2", zones)).isEqualTo(attendu);
        assertThat(territoires.zone(GUERET, EN_2025)).contains(Zone.C);
        assertThat(territoires.zone(AUBUSSON, EN_2025)).contains(Zone.C);
    }

    @Test
    void remplace_mille_communes_d_un_coup() {
        Map<CodeCommune, Zone> zones = new HashMap<>();
        sql.queryForList("select code from common.commune order by code limit 1000", String.class)
                .forEach(code -> zones.put(new CodeCommune(code), Zone.C));
        assertThat(zonages.remplacer(EN_2014, "2014", zones).nouvelles()).isEqualTo(1000);
        zones.replaceAll((code, zone) -> Zone.B2);
        assertThat(zonages.remplacer(EN_2025, "2025", zones).nouvelles()).isEqualTo(1000);
        assertThat(zonages.annuler(EN_2025, "2025", 1000)).isEqualTo(1000);
    }

    @Test
    void la_base_refuse_deux_periodes_qui_se_recouvrent() {
        zonages.remplacer(EN_2014, "2014", Map.of(GUERET, Zone.C));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> sql.update(
                        "insert into common.zonage values (?, 'A', ?, null, 'essai')", GUERET.code(), EN_2024))
                .withMessageContaining("zonage_sans_recouvrement");
    }

    private List<Map<String, Object>> tout() {
        return sql.queryForList("select * from common.zonage order by commune_code, valide_du");
    }
}
