package fr.actionlogement.convention.common.budget.interne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.actionlogement.convention.common.budget.ADate;
import fr.actionlogement.convention.common.montant.Montant;
import fr.actionlogement.essai.EssaiIntegre;
import fr.actionlogement.essai.PostgresqlDEssai;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Months and days add up to what the entries say, whatever the two dates, for places and for lines. */
@EssaiIntegre
class MoisEtJoursIT {

    /** Entries of every month and of both sides of a month's end, known at once or weeks later. */
    private static final String ECRITURES = """
            insert into common.ecriture
              select e.id, 900000 + g, 1, gen_random_uuid(), case when g % 3 = 0 then 'VERSEMENT' else 'ENGAGEMENT' end, 2026,
                2025 + g % 2, 100 + g, 'SUBVENTION', null, 'ESSAI', 'Essai', case when g % 7 = 0 then null
                  else (21 + g % 75) || '001' end, 'essai', 'Essai', date '2025-11-15' + g,
                (date '2025-11-15' + g + (g % 50)) + interval '12 hours', null, '\\x'
              from common.enveloppe e cross join generate_series(1, 150) g where e.code in ('SAL-MOBILITE', 'POL-ACV')
            """;

    /** What the posting function writes beside its entries. */
    private static final String JOURS = """
            insert into common.mouvement_jour
              select enveloppe_id, type, exercice, millesime, date_effet, (enregistre_le at time zone 'Europe/Paris')::date,
                sum(montant_centimes), count(*)
              from common.ecriture where sequence > 900000 group by 1, 2, 3, 4, 5, 6
            """;

    private static final String SOUS = """
            with recursive sous(id) as (
              select id from common.enveloppe where code = ?
              union all select e.id from common.enveloppe e join sous s on e.parent_id = s.id)
            """;

    private static final String COMPTER = SOUS + """
            select common.departement_de(commune) || ' 0 ' || coalesce(sum(montant_centimes) filter (where type = 'ENGAGEMENT'), 0)
              || ' ' || coalesce(sum(montant_centimes) filter (where type = 'VERSEMENT'), 0)
            from common.ecriture join sous on id = enveloppe_id
            where type in ('ENGAGEMENT', 'VERSEMENT') and date_effet <= ?
              and (enregistre_le at time zone 'Europe/Paris')::date <= ?
            group by common.departement_de(commune) order by common.departement_de(commune)
            """;

    private static final String ANNEES = SOUS + """
            select v.code || ' ' || x.exercice || ' '
              || coalesce(sum(montant_centimes) filter (where type in ('DOTATION', 'REDEPLOIEMENT', 'REPORT') and millesime = x.exercice), 0)
              || ' ' || coalesce(sum(montant_centimes) filter (where type = 'ENGAGEMENT' and millesime = x.exercice), 0)
              || ' ' || coalesce(sum(montant_centimes) filter (where type = 'VERSEMENT' and millesime = x.exercice), 0)
              || ' ' || coalesce(sum(montant_centimes) filter (where type = 'VERSEMENT' and e.exercice = x.exercice), 0)
            from sous join common.enveloppe v using (id) join common.solde_exercice x on x.enveloppe_id = v.id
            left join common.ecriture e on e.enveloppe_id = v.id and date_effet <= ?
              and (enregistre_le at time zone 'Europe/Paris')::date <= ?
            group by v.id, v.code, x.exercice order by v.id, x.exercice
            """;

    private static final String MOIS = SOUS + """
            select to_char(date_effet, 'YYYY-MM') || ' '
              || sum(sum(montant_centimes) filter (where type = 'ENGAGEMENT')) over (order by to_char(date_effet, 'YYYY-MM'))
            from common.ecriture join sous on id = enveloppe_id
            where date_effet <= ? and (enregistre_le at time zone 'Europe/Paris')::date <= ?
            group by to_char(date_effet, 'YYYY-MM') order by 1
            """;

    @Autowired
    Environment environnement;

    @Test
    void les_mois_et_les_jours_font_ce_que_disent_les_ecritures() throws SQLException {
        try (Connection connexion = PostgresqlDEssai.enSuperutilisateur(
                String.valueOf(environnement.getProperty("spring.datasource.url")))) {
            connexion.setAutoCommit(false);
            JdbcTemplate sql = new JdbcTemplate(new SingleConnectionDataSource(connexion, true));
            sql.execute("set local session_replication_role = replica");
            sql.execute("alter table common.ecriture enable always trigger totaux");
            sql.update(ECRITURES);
            sql.update(JOURS);
            LectureDesTerritoires lecture = new LectureDesTerritoires(sql);
            LectureDesSoldes soldes = new LectureDesSoldes(sql);
            LocalDate toujours = LocalDate.of(9999, 12, 31);
            for (String code : List.of("SAL-MOBILITE", "SALARIES", "CONVENTION")) {
                for (LocalDate effet : dates(toujours)) {
                    for (LocalDate connue : dates(toujours)) {
                        assertThat(lus(lecture, code, effet, connue))
                                .as(code + " au " + effet + ", tel que connu le " + connue)
                                .isEqualTo(sql.queryForList(COMPTER, String.class, code, effet, connue));
                        if (!code.equals("CONVENTION")) {
                            continue;
                        }
                        ADate date = new ADate(effet, connue);
                        assertThat(annees(soldes, code, date))
                                .as(code + ", exercices, " + date)
                                .isEqualTo(sql.queryForList(ANNEES, String.class, code, effet, connue));
                        assertThat(mois(soldes, code, date))
                                .as(code + ", mois, " + date)
                                .isEqualTo(sql.queryForList(MOIS, String.class, code, effet, connue).stream()
                                        .filter(Objects::nonNull)
                                        .toList());
                    }
                }
            }
            connexion.rollback();
        }
    }

    private static List<String> annees(LectureDesSoldes lecture, String code, ADate date) {
        return lecture.exercices(code, date).stream()
                .map(a -> "%s %d %d %d %d %d"
                        .formatted(
                                a.ligne(),
                                a.exercice(),
                                a.alloue().centimes(),
                                a.engage().centimes(),
                                a.verse().centimes(),
                                a.paye().centimes()))
                .toList();
    }

    private static List<String> mois(LectureDesSoldes lecture, String code, ADate date) {
        return lecture.cumuls(code, date).stream()
                .filter(m -> !m.engage().equals(Montant.ZERO))
                .map(m -> m.mois() + " " + m.engage().centimes())
                .toList();
    }

    private static List<LocalDate> dates(LocalDate toujours) {
        List<LocalDate> dates = new ArrayList<>(List.of(toujours, LocalDate.of(2025, 1, 1)));
        for (int mois = 11; mois <= 16; mois++) {
            LocalDate premier = LocalDate.of(2025, 1, 1).plusMonths(mois - 1L);
            dates.addAll(
                    List.of(premier, premier.plusDays(16), premier.plusMonths(1).minusDays(1)));
        }
        return dates;
    }

    private static List<String> lus(LectureDesTerritoires lecture, String code, LocalDate effet, LocalDate connue) {
        return lecture.soldes(code, new ADate(effet, connue)).stream()
                .map(s -> (s.departement() == null ? "" : s.departement().code()) + " "
                        + s.reserve().centimes() + " " + s.engage().centimes() + " "
                        + s.verse().centimes())
                .toList();
    }
}
