package fr.actionlogement.convention.common.importation.interne;

import fr.actionlogement.convention.common.importation.interne.Projection.Plafond;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads what is left under every ceiling. */
@Repository
class PlafondsEnBase {

    private static final String ENVELOPPES = """
            select e.code, e.libelle, p.code as parent, s.plafond_centimes,
                   s.reserve_centimes + s.engage_centimes as consomme
            from common.enveloppe e
            join common.solde s on s.enveloppe_id = e.id
            left join common.enveloppe p on p.id = e.parent_id
            order by e.profondeur desc, e.id
            """;
    private static final String ANNEES = """
            select e.code, e.libelle, x.exercice, x.alloue_centimes - x.reserve_centimes - x.engage_centimes as disponible
            from common.solde_exercice x join common.enveloppe e on e.id = x.enveloppe_id
            """;

    private final JdbcTemplate sql;

    PlafondsEnBase(JdbcTemplate sql) {
        this.sql = sql;
    }

    Projection projection() {
        Map<String, Plafond> annees = new HashMap<>();
        sql.query(ANNEES, ligne -> {
            String code = ligne.getString("code");
            String libelle = ligne.getString("libelle") + ", dotation " + ligne.getInt("exercice");
            annees.put(
                    code + "|" + ligne.getInt("exercice"),
                    new Plafond(code, libelle, null, ligne.getLong("disponible")));
        });
        return new Projection(enveloppes(), annees);
    }

    /** Children come before their parent: what they consume is counted above them. */
    private Map<String, Plafond> enveloppes() {
        Map<String, Plafond> enveloppes = new LinkedHashMap<>();
        Map<String, Long> consommes = new HashMap<>();
        sql.query(ENVELOPPES, ligne -> {
            String code = ligne.getString("code");
            String parent = ligne.getString("parent");
            long consomme = ligne.getLong("consomme") + consommes.getOrDefault(code, 0L);
            consommes.merge(String.valueOf(parent), consomme, Long::sum);
            enveloppes.put(
                    code,
                    new Plafond(
                            code, ligne.getString("libelle"), parent, ligne.getLong("plafond_centimes") - consomme));
        });
        return enveloppes;
    }
}
