package fr.actionlogement.convention.common.scenario.interne;

import fr.actionlogement.convention.common.montant.Montant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The scenarios and what they suppose. */
@Repository
class ScenariosEnBase {

    private final JdbcTemplate sql;

    ScenariosEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Those of a person and those that are shared, by name. */
    List<Scenario> visibles(String moi) {
        Map<Long, List<Scenario.Hypothese>> hypotheses = new HashMap<>();
        sql.query(
                "select h.* from common.scenario_hypothese h join common.scenario s on s.id = h.scenario_id"
                        + " where s.auteur = ? or s.partage order by h.scenario_id, h.ligne",
                l -> {
                    hypotheses
                            .computeIfAbsent(l.getLong("scenario_id"), absent -> new ArrayList<>())
                            .add(new Scenario.Hypothese(
                                    l.getString("ligne"),
                                    l.getInt("rythme_pourcent"),
                                    Montant.deCentimes(l.getLong("deplacement_centimes"))));
                },
                moi);
        return sql.query(
                "select * from common.scenario where auteur = ? or partage order by nom collate \"fr-x-icu\", id limit 200",
                (l, n) -> new Scenario(
                        l.getLong("id"),
                        l.getString("nom"),
                        l.getString("auteur"),
                        l.getBoolean("partage"),
                        l.getString("auteur").equals(moi),
                        hypotheses.getOrDefault(l.getLong("id"), List.of())),
                moi);
    }

    long creer(String nom, boolean partage, String auteur) {
        return Objects.requireNonNull(sql.queryForObject(
                "insert into common.scenario (nom, partage, auteur) values (?, ?, ?) returning id",
                Long.class,
                nom,
                partage,
                auteur));
    }

    void supposer(long id, List<Scenario.Hypothese> hypotheses) {
        sql.update("delete from common.scenario_hypothese where scenario_id = ?", id);
        sql.batchUpdate(
                "insert into common.scenario_hypothese values (?, ?, ?, ?)",
                hypotheses.stream()
                        .map(h -> new Object[] {
                            id, h.ligne(), h.rythmePourcent(), h.deplacement().centimes()
                        })
                        .toList());
    }

    boolean supprimer(long id, String auteur) {
        return sql.update("delete from common.scenario where id = ? and auteur = ?", id, auteur) == 1;
    }
}
