package fr.actionlogement.convention.common.objectif.interne;

import fr.actionlogement.convention.common.objectif.ObjectifVu;
import fr.actionlogement.convention.common.objectif.ObjectifVu.RealisePublie;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads the targets with their daily totals; two queries whatever the volume. */
@Repository
public class LectureDesObjectifs {

    private static final LocalDate TOUJOURS = LocalDate.of(9999, 12, 31);

    private static final String OBJECTIFS = """
            select o.*, coalesce(r.realise, 0) as realise
            from common.objectif o left join (
              select o.code, sum(j.nombre) as realise
              from (select objectif_code, sum(nombre) as nombre from common.realisation_jour
                    where date_effet <= ? and date_connue <= ? group by 1) j
              join common.objectif d on d.code = j.objectif_code
              join common.objectif o on o.code in (d.code, d.parent_code) group by 1) r using (code)
            order by o.ordre
            """;

    private final JdbcTemplate sql;

    LectureDesObjectifs(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Every target, at a date. */
    public List<ObjectifVu> lire(LocalDate effet, @Nullable LocalDate connue, Trajectoire trajectoire) {
        Map<String, List<RealisePublie>> publies = publies();
        return sql.query(
                OBJECTIFS,
                (ligne, n) -> objectif(ligne, trajectoire, publies),
                Date.valueOf(effet),
                Date.valueOf(connue == null ? TOUJOURS : connue));
    }

    private Map<String, List<RealisePublie>> publies() {
        Map<String, List<RealisePublie>> publies = new HashMap<>();
        sql.query("select * from common.realise_publie order by serie, annee", ligne -> {
            publies.computeIfAbsent(ligne.getString("objectif_code"), code -> new ArrayList<>())
                    .add(new RealisePublie(
                            ligne.getString("serie"),
                            ligne.getInt("annee"),
                            ligne.getLong("valeur"),
                            ligne.getString("source")));
        });
        return publies;
    }

    private static ObjectifVu objectif(
            ResultSet ligne, Trajectoire trajectoire, Map<String, List<RealisePublie>> publies) throws SQLException {
        long cible = ligne.getLong("cible");
        long realise = ligne.getLong("realise");
        return new ObjectifVu(
                ligne.getString("code"),
                ligne.getString("parent_code"),
                ligne.getString("axe"),
                ligne.getString("libelle"),
                ligne.getString("unite"),
                cible,
                ligne.getString("publie"),
                ligne.getString("source"),
                realise,
                trajectoire.attendu(cible),
                trajectoire.statut(realise, cible),
                publies.getOrDefault(ligne.getString("code"), List.of()));
    }
}
