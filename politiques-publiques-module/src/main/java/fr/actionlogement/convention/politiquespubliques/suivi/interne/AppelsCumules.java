package fr.actionlogement.convention.politiquespubliques.suivi.interne;

import fr.actionlogement.convention.common.montant.Montant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Sums of calls: some hundreds of rows a year, read whole. */
@Component
public class AppelsCumules {

    private static final String PAR_ANNEE = """
            select programme_code, exercice, count(*) as nombre, sum(montant_centimes)::bigint as appele
            from politiques.appel_de_fonds where etat not in ('BROUILLON', 'ANNULE') group by 1, 2
            """;

    private final JdbcTemplate sql;

    AppelsCumules(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Calls deposited and not given up, by programme and year. */
    public List<Cumul> parAnnee() {
        return sql.query(
                PAR_ANNEE,
                (ligne, n) -> new Cumul(
                        ligne.getString("programme_code"),
                        ligne.getInt("exercice"),
                        ligne.getLong("nombre"),
                        Montant.deCentimes(ligne.getLong("appele"))));
    }

    /** How many calls are in each state. */
    public Map<String, Long> parEtat() {
        Map<String, Long> nombres = new LinkedHashMap<>();
        sql.query("select etat, count(*) as nombre from politiques.appel_de_fonds group by etat", ligne -> {
            nombres.put(ligne.getString("etat"), ligne.getLong("nombre"));
        });
        return nombres;
    }

    /** Calls of a programme in a year. */
    public record Cumul(String programme, int exercice, long nombre, Montant appele) {

        /** No call at all. */
        public static Cumul aucun(String programme, int exercice) {
            return new Cumul(programme, exercice, 0, Montant.ZERO);
        }
    }
}
